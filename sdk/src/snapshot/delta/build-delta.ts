import { DeltaBuilder } from './delta-builder.ts';
import type { DeltaChanges, DeltaReport } from './delta-changes.ts';

/**
 * Writes what changed since a state, so that every client that holds one of `held` answers exactly for every code of
 * the universe. The state it leads to is the SHA-256 of the bytes. For rows that arrive in another way, push them
 * into a `DeltaBuilder`.
 *
 * @throws RangeError when a code has no code's form, or is both removed and added, or when the held snapshots are not
 * in one state under one key seed.
 * @throws KeyCollision when two codes cannot be told apart: publish a full snapshot with another key seed.
 *
 * @example
 * import { openSnapshot, SnapshotState } from '@credit-lens/sdk/snapshot';
 * import { buildDelta, buildSnapshot } from '@credit-lens/sdk/snapshot/build';
 *
 * const source = { listed: () => [], registered: () => ['91330106FAKE000133'] };
 * const { bytes } = buildSnapshot(source, { state: new Uint8Array(32), holds: 'codes' });
 * const { report } = buildDelta({
 *   held: [SnapshotState.of(openSnapshot(bytes))],
 *   keySeed: 0,
 *   removed: [],
 *   added: [{ code: '91330106FAKE000133', lists: ['B02'], contested: false }],
 *   registered: [],
 *   universe: source.registered,
 *   listedCount: 1,
 *   registeredCount: 1,
 * });
 * console.log(report.additions, report.removals); // → 1 0
 */
export function buildDelta(changes: DeltaChanges): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly report: DeltaReport;
} {
  const { names } = changes;
  const builder = new DeltaBuilder(changes);
  for (const code of changes.removed) builder.codes.remove(code);
  for (const row of changes.added) builder.add(row);
  builder.codes.complete(changes.registered, changes.universe());
  if (names !== undefined && builder.names !== null) {
    for (const name of names.removed) builder.names.remove(name);
    for (const name of names.added) builder.names.add(name);
    builder.names.complete(names.registered, names.universe());
  }
  return builder.finish();
}
