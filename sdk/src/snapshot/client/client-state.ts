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
  return {
    asOf,
    freshness: freshnessOf(held, now),
    sequence,
    coverage,
    holdsNames: (held.names ?? held.codes).base.holdsNames,
    anonymitySet: details?.companiesPerFile.least ?? null,
    storage: storage.state,
  };
}
