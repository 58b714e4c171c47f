import { planUpdate } from '../delta/plan-update.ts';
import { readRemovals } from '../delta/read-delta.ts';
import { requireContent, toHex } from '../trust/content-hash.ts';
import type { DeltaReference, SnapshotTrack } from '../trust/manifest.ts';
import { Download } from './download.ts';
import type { FileSource } from './fetch-file.ts';
import { type HeldRemovals, type HeldTrack, withRemovals } from './held-state.ts';
import { requestWhole } from './request-whole.ts';
import { refusing, syncFailure } from './sync-problem.ts';

/**
 * Takes away what the deltas to the current state take away, when they cannot be had whole: a removed entry must stop
 * flagging whatever else fails. Their beginnings are enough, from a download that broke off or fetched on their own.
 *
 * @param mayFetch whether asking for beginnings makes sense; not when nobody is reached.
 * @returns the track with what could be taken away gone: the same one if there was nothing to be had.
 */
export async function takeEarlyRemovals(
  track: SnapshotTrack,
  held: HeldTrack,
  source: FileSource,
  mayFetch: boolean,
): Promise<HeldTrack> {
  const state = toHex(held.answers.state);
  const plan = planUpdate(withoutSnapshot(track), state);
  if (plan?.kind === 'current') return held;
  const deltas = plan?.kind === 'deltas' ? plan.deltas : onward(track, state);
  if (deltas.length === 0) return held;
  const found: HeldRemovals[] = [];
  let isReachable = mayFetch;
  for (const delta of deltas) {
    const known = held.early.find(({ yields }) => yields === delta.sha256);
    if (known !== undefined) {
      found.push(known);
      continue;
    }
    try {
      const removals = await beginning(delta, source, isReachable);
      if (removals !== null) found.push(removals);
    } catch (error) {
      // Reported already: this comes after the failure of the whole file. The others may still be had.
      isReachable &&= syncFailure(error).isOfFile;
    }
  }
  // A chain that is known whole replaces an earlier one: what came back on the way must not stay away.
  const isWhole = found.length === deltas.length;
  const older = isWhole ? [] : held.early.filter((one) => !found.includes(one));
  const early = [...older, ...found];
  const isSame = early.length === held.early.length && early.every((one) => held.early.includes(one));
  return isSame ? held : refusing('deltas', () => withRemovals(held, early));
}

/** A track whose snapshot is too large for any plan. */
export function withoutSnapshot(track: SnapshotTrack): SnapshotTrack {
  return { ...track, snapshot: { ...track.snapshot, bytes: Number.POSITIVE_INFINITY } };
}

/** The deltas that follow a state although none leads to the current one: a full snapshot began a new chain since. */
function onward({ deltas }: SnapshotTrack, from: string): DeltaReference[] {
  const way: DeltaReference[] = [];
  let next = deltas.find((delta) => delta.from === from);
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    const { sha256 } = next;
    next = deltas.find((delta) => delta.from === sha256);
  }
  return way;
}

async function beginning(
  delta: DeltaReference,
  { server, store, signal, arrived }: FileSource,
  mayFetch: boolean,
): Promise<HeldRemovals | null> {
  const { bytes: length } = delta.removals;
  const here = arrived.get(delta.sha256) ?? (await Download.resume(delta, store)).bytes;
  if (here.length >= length) {
    const kept = await read(delta, here.slice(0, length)).catch(syncFailure);
    if (!(kept instanceof Error)) return kept;
  }
  if (!mayFetch) return null;
  const cache = 'default';
  return read(delta, await requestWhole(server, delta.path, { limit: length, signal, cut: true, cache }));
}

function read(delta: DeltaReference, bytes: Uint8Array): Promise<HeldRemovals> {
  return refusing(delta.path, async () => {
    await requireContent(bytes, delta.removals);
    return { yields: delta.sha256, bytes, removals: readRemovals(bytes) };
  });
}
