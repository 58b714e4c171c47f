import type { SnapshotManifest } from './manifest.ts';

/**
 * How far the answers of a snapshot reach, by its age.
 *
 * - `current`: everything holds.
 * - `flagsOnly`: a flag is shown "as of …, not refreshed"; no entry is `unavailable`.
 * - `expired`: nothing is claimed.
 */
export type Freshness = 'current' | 'flagsOnly' | 'expired';

/** Longest that any manifest's answers hold, whatever it says: 48 hours. */
const LONGEST_ANSWERS_MS = 48 * 3_600_000;

/** Longest that any manifest's flags hold: 7 days. */
const LONGEST_FLAGS_MS = 7 * 24 * 3_600_000;

/**
 * How far the answers reach at an instant.
 *
 * @example
 * import { freshness } from '@credit-lens/sdk/snapshot';
 *
 * const manifest = { asOf: '2026-03-01T00:00:00Z', maximumAge: { answers: 172_800, flags: 604_800 } };
 * console.log(freshness(manifest, new Date('2026-03-02T00:00:00Z'))); // → current
 * console.log(freshness(manifest, new Date('2026-03-05T00:00:00Z'))); // → flagsOnly
 * console.log(freshness(manifest, new Date('2026-03-09T00:00:00Z'))); // → expired
 */
export function freshness(manifest: Pick<SnapshotManifest, 'asOf' | 'maximumAge'>, now: Date): Freshness {
  const age = now.getTime() - Date.parse(manifest.asOf);
  if (age <= Math.min(manifest.maximumAge.answers * 1_000, LONGEST_ANSWERS_MS)) return 'current';
  if (age <= Math.min(manifest.maximumAge.flags * 1_000, LONGEST_FLAGS_MS)) return 'flagsOnly';
  return 'expired';
}
