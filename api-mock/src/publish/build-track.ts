import { createHash } from 'node:crypto';
import {
  contentHash,
  openSnapshot,
  readDelta,
  requireContent,
  SnapshotRefused,
  SnapshotState,
  type SnapshotTrack,
  toHex,
} from '@credit-lens/sdk/snapshot';
import { utcInstant } from '../register/calendar.ts';
import type { Store } from '../store/store.ts';
import { buildFull } from './build-full.ts';
import { buildNextDelta } from './build-next-delta.ts';
import type { ListedRows } from './listed-rows.ts';
import type { PublisherState } from './publisher-state.ts';
import type { TreeFolder } from './tree-folder.ts';

/** How the codes and names of a publish are carried. */
export interface BuiltTrack {
  readonly kind: 'full' | 'delta' | 'unchanged';
  /** Why a full snapshot was written. */
  readonly reason: string | null;
  readonly track: SnapshotTrack;
  readonly keySeed: number;
  readonly deltaTimes: Readonly<Record<string, string>>;
  readonly registered: number;
}

/** Oldest delta kept, 30 days: then everyone fetches a full snapshot, as someone who was away so long does anyway. */
const OLDEST_DELTA = 30 * 86_400_000;

/** Longest chain, below the 256 that a manifest may name. */
const MOST_DELTAS = 200;

/** What a track is built from. */
export interface TrackInput {
  readonly store: Store;
  readonly folder: TreeFolder;
  readonly rows: ListedRows;
  readonly before: PublisherState | null;
  readonly sequence: number;
  readonly now: Date;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Writes a delta from the last publish, or a full snapshot where there is nothing to begin from or the chain is no
 * longer worth it. A full snapshot begins a new chain with a state of its own: so every client of a chain has the
 * same snapshot, and the deltas are exact for all of them.
 */
export async function buildTrack(input: TrackInput): Promise<BuiltTrack> {
  const { store, folder, rows, before, now, signal } = input;
  if (before === null) return full(input, 'there is no state of an earlier publish');
  const held = await openHeld(folder, before.track);
  if (held === null) return full(input, 'a file of the last publish is missing or damaged');
  const next = await buildNextDelta(store, held, before.rows, rows, signal);
  if (next === null) return full(input, 'two codes have the same key');
  const { track, keySeed, deltaTimes } = before;
  const { registered, file } = next;
  if (file === null) return { kind: 'unchanged', reason: null, track, keySeed, deltaTimes, registered };
  const oldest = Math.min(now.getTime(), ...Object.values(deltaTimes).map((time) => Date.parse(time)));
  if (now.getTime() - oldest > OLDEST_DELTA) return full(input, 'the oldest delta is more than 30 days old');
  const chain = track.deltas.reduce((sum, delta) => sum + delta.bytes, file.bytes.length);
  if (chain > track.snapshot.bytes) return full(input, 'the deltas would be longer than the snapshot');
  if (track.deltas.length >= MOST_DELTAS) return full(input, `there are ${MOST_DELTAS} deltas already`);
  const sha256 = toHex(await contentHash(file.bytes));
  const path = `deltas/${sha256}.delta`;
  await folder.writeOnce(path, file.bytes);
  const removals = file.bytes.subarray(0, file.report.removalBytes);
  const delta = {
    path,
    bytes: file.bytes.length,
    sha256,
    from: track.state,
    removals: { bytes: removals.length, sha256: toHex(await contentHash(removals)) },
  };
  return {
    kind: 'delta',
    reason: null,
    track: { ...track, state: sha256, deltas: [...track.deltas, delta] },
    keySeed,
    deltaTimes: { ...deltaTimes, [path]: utcInstant(now) },
    registered,
  };
}

async function full(input: TrackInput, reason: string): Promise<BuiltTrack> {
  const { store, folder, rows, sequence, now, signal } = input;
  const hash = createHash('sha256').update(`credit-lens state 1\n${sequence}\n${now.toISOString()}\n`);
  for (const { code, lists, contested } of rows.values())
    hash.update(`${code} ${lists.join()} ${contested}\n`);
  const state = new Uint8Array(hash.digest());
  const { bytes, keySeed, registered } = await buildFull(store, rows, state, signal);
  const sha256 = toHex(await contentHash(bytes));
  const path = `snapshots/${sha256}.snapshot`;
  await folder.writeOnce(path, bytes);
  const snapshot = { path, bytes: bytes.length, sha256, state: toHex(state) };
  const track = { state: toHex(state), snapshot, deltas: [] };
  return { kind: 'full', reason, track, keySeed, deltaTimes: {}, registered };
}

/** The state that clients have, or null when a file of it is not as it was published. */
async function openHeld(folder: TreeFolder, track: SnapshotTrack): Promise<SnapshotState | null> {
  try {
    const bytes = await folder.read(track.snapshot.path);
    await requireContent(bytes, track.snapshot);
    let held = SnapshotState.of(openSnapshot(bytes));
    for (const reference of track.deltas) {
      const delta = await folder.read(reference.path);
      await requireContent(delta, reference);
      held = held.after(readDelta(delta), await contentHash(delta));
    }
    return held;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing || error instanceof SnapshotRefused) return null;
    throw error;
  }
}
