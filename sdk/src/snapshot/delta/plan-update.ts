import type { DeltaReference, SnapshotReference, SnapshotTrack } from '../trust/manifest.ts';

/** What to fetch to reach the current state. */
export type UpdatePlan =
  | { readonly kind: 'current' }
  | { readonly kind: 'deltas'; readonly deltas: readonly DeltaReference[]; readonly bytes: number }
  | {
      readonly kind: 'full';
      readonly snapshot: SnapshotReference;
      /** Deltas since the snapshot was built, to be applied to it. */
      readonly deltas: readonly DeltaReference[];
      readonly bytes: number;
    };

/** The deltas that lead from one state to another in the fewest bytes. */
interface Chain {
  readonly deltas: readonly DeltaReference[];
  readonly bytes: number;
}

/**
 * Chooses between a chain of deltas and a full snapshot, whichever is smaller; at the same size the deltas.
 *
 * @param held the state the client has, hex, or null when it has none.
 * @returns null when nothing in the track leads to its own state: the manifest contradicts itself.
 *
 * @example
 * import { planUpdate } from '@credit-lens/sdk/snapshot';
 *
 * const state = (digit: string) => digit.repeat(64);
 * const snapshot = { path: 'snapshots/a.snapshot', bytes: 3_000_000, sha256: state('a'), state: state('0') };
 * const removals = { bytes: 400, sha256: state('c') };
 * const delta = { path: 'deltas/b.delta', bytes: 900, sha256: state('b'), from: state('0'), removals };
 * const plan = planUpdate({ state: state('b'), snapshot, deltas: [delta] }, state('0'));
 * if (plan?.kind === 'deltas') console.log(plan.deltas.length, plan.bytes); // → 1 900
 */
export function planUpdate(track: SnapshotTrack, held: string | null): UpdatePlan | null {
  if (held === track.state) return { kind: 'current' };
  const chain = held === null ? null : shortestChain(track, held);
  const rest = shortestChain(track, track.snapshot.state);
  if (rest === null) return chain === null ? null : { kind: 'deltas', ...chain };
  const bytes = track.snapshot.bytes + rest.bytes;
  if (chain !== null && chain.bytes <= bytes) return { kind: 'deltas', ...chain };
  return { kind: 'full', snapshot: track.snapshot, deltas: rest.deltas, bytes };
}

/** Shortest path over the states, by bytes; several deltas may start at one state. */
function shortestChain(track: SnapshotTrack, from: string): Chain | null {
  const reached = new Map<string, Chain>([[from, { deltas: [], bytes: 0 }]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const delta of track.deltas) {
      const before = reached.get(delta.from);
      if (before === undefined) continue;
      const bytes = before.bytes + delta.bytes;
      if (bytes >= (reached.get(delta.sha256)?.bytes ?? Number.POSITIVE_INFINITY)) continue;
      reached.set(delta.sha256, { deltas: [...before.deltas, delta], bytes });
      changed = true;
    }
  }
  return reached.get(track.state) ?? null;
}
