import { freshnessOf } from './device-answer.ts';
import type { HeldState } from './held-state.ts';
import type { ClientState } from './snapshot-client.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';

/** What a client shows of the state it holds; null when it holds none. */
export function clientState(
  held: HeldState | null,
  storage: SnapshotStorage,
  now: number,
): ClientState | null {
  if (held === null) return null;
  const { asOf, coverage, sequence, details } = held.manifest;
  const tracks = held.names === null ? [held.codes] : [held.codes, held.names];
  const files = tracks.flatMap(({ snapshot, deltas, early }) => [snapshot, ...deltas, ...early]);
  return {
    asOf,
    freshness: freshnessOf(held, now),
    confirmedAt: held.confirmedAt,
    bytes: files.reduce((sum, file) => sum + file.bytes.length, 0),
    sequence,
    coverage,
    holdsNames: (held.names ?? held.codes).base.holdsNames,
    anonymitySet: details?.companiesPerFile.least ?? null,
    storage: storage.state,
  };
}
