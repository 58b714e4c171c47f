import type { DeltaReference, SnapshotTrack } from '@credit-lens/sdk/snapshot';

/** How long the deltas of an ended chain stay, in milliseconds: seven days, as long as a flag may be shown at all. */
const STAYS_FOR = 7 * 86_400_000;

/** Most deltas of ended chains that a manifest names; with the longest chain it stays below the 256 that it may name. */
const MOST = 50;

/** The deltas that lead from the snapshot of a track to its state. The others are of chains that have ended. */
export function chainOf({ snapshot, deltas }: SnapshotTrack): DeltaReference[] {
  const chain: DeltaReference[] = [];
  let { state } = snapshot;
  for (const delta of deltas) {
    if (delta.from !== state) continue;
    chain.push(delta);
    state = delta.sha256;
  }
  return chain;
}

/**
 * The deltas to keep when a full snapshot begins a new chain: none leads to its state, but their beginnings take away
 * what is no longer listed from who cannot have the snapshot yet, on a metered connection or while it cannot be fetched.
 *
 * @param times when each delta was published, by path
 */
export function wayOut(
  deltas: readonly DeltaReference[],
  times: Readonly<Record<string, string>>,
  now: Date,
): DeltaReference[] {
  const since = now.getTime() - STAYS_FOR;
  return deltas.filter(({ path }) => Date.parse(times[path] ?? '') > since).slice(-MOST);
}
