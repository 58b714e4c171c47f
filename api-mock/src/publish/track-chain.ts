import type { DeltaReference, SnapshotTrack } from '@credit-lens/sdk/snapshot';
import { chainOf } from './way-out.ts';

const DAY = 86_400_000;

/** Oldest delta kept, 30 days: then everyone fetches a full snapshot, as someone who was away so long does anyway. */
const OLDEST_DELTA = 30 * DAY;

/** Longest chain; with the deltas of ended chains it stays below the 256 that a manifest may name. */
const MOST_DELTAS = 200;

/** Bytes of deltas that a day may have in any register, 32 KB: 7,000 changes among three million listed take less. */
const LEAST_DAY_BUDGET = 32_768;

/** Part of the full file that a day may have where that is more: beyond it the day is no day's change any more. */
const DAY_SHARE = 1 / 8;

/** When each delta was published, by path. */
export type DeltaTimes = Readonly<Record<string, string>>;

/** What the deltas of the last 24 hours weigh, and may weigh. */
export interface DayOfDeltas {
  readonly bytes: number;
  readonly budget: number;
}

/**
 * The last day of a chain. Every client that comes within the next 30 days fetches these deltas beside the snapshot, so a
 * day of mass changes is better told by a new snapshot.
 *
 * @param budget bytes that a day may have; null: 32 KB, or an eighth of the snapshot if that is more.
 */
export function dayOfDeltas(
  track: SnapshotTrack,
  times: DeltaTimes,
  now: Date,
  budget: number | null,
): DayOfDeltas {
  const recent = chainOf(track).filter(({ path }) => now.getTime() - Date.parse(times[path] ?? '') < DAY);
  return {
    bytes: sumOf(recent),
    budget: budget ?? Math.max(LEAST_DAY_BUDGET, Math.floor(track.snapshot.bytes * DAY_SHARE)),
  };
}

/** Why a chain is not worth its last delta; null: it goes on. */
export function whyEnded(
  track: SnapshotTrack,
  times: DeltaTimes,
  now: Date,
  day: DayOfDeltas,
): string | null {
  const chain = chainOf(track);
  const oldest = Math.min(...chain.map(({ path }) => Date.parse(times[path] ?? '')));
  if (now.getTime() - oldest > OLDEST_DELTA) return 'the oldest delta is more than 30 days old';
  if (sumOf(chain) > track.snapshot.bytes) return 'the deltas would be longer than the snapshot';
  if (day.bytes > day.budget)
    return `the deltas of a day would have ${day.bytes} bytes, more than the budget of ${day.budget}`;
  return chain.length > MOST_DELTAS ? `there are ${MOST_DELTAS} deltas already` : null;
}

/** The times of the deltas that a track still names. */
export function timesOf(deltas: readonly DeltaReference[], times: DeltaTimes): DeltaTimes {
  const named = new Set(deltas.map(({ path }) => path));
  return Object.fromEntries(Object.entries(times).filter(([path]) => named.has(path)));
}

function sumOf(deltas: readonly DeltaReference[]): number {
  return deltas.reduce((sum, { bytes }) => sum + bytes, 0);
}
