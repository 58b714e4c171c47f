import { createHash } from 'node:crypto';
import {
  contentHash,
  type DeltaReference,
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
import { chainOf, wayOut } from './way-out.ts';

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
 * same snapshot, and the deltas are exact for all of them. The ended chain stays for its removals, see `wayOut`.
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
  const delta = await writeDelta(folder, track.state, file.bytes, file.report.removalBytes);
  const times = { ...deltaTimes, [delta.path]: utcInstant(now) };
  const chain = chainOf(track);
  const ended = track.deltas.filter((other) => !chain.includes(other));
  const deltas = [...wayOut(ended, times, now), ...chain, delta];
  const reason = whyEnded({ ...track, deltas }, times, now);
  if (reason !== null) return full(input, reason, wayOut(deltas, times, now), times);
  return {
    kind: 'delta',
    reason: null,
    track: { ...track, state: delta.sha256, deltas },
    keySeed,
    deltaTimes: timesOf(deltas, times),
    registered,
  };
}

/** The times of the deltas that a track still names. */
function timesOf(
  deltas: readonly DeltaReference[],
  times: Readonly<Record<string, string>>,
): Record<string, string> {
  const named = new Set(deltas.map(({ path }) => path));
  return Object.fromEntries(Object.entries(times).filter(([path]) => named.has(path)));
}

/** Why a chain is not worth its last delta; null: it goes on. */
function whyEnded(track: SnapshotTrack, times: Readonly<Record<string, string>>, now: Date): string | null {
  const chain = chainOf(track);
  const oldest = Math.min(...chain.map(({ path }) => Date.parse(times[path] ?? '')));
  if (now.getTime() - oldest > OLDEST_DELTA) return 'the oldest delta is more than 30 days old';
  const bytes = chain.reduce((sum, delta) => sum + delta.bytes, 0);
  if (bytes > track.snapshot.bytes) return 'the deltas would be longer than the snapshot';
  return chain.length > MOST_DELTAS ? `there are ${MOST_DELTAS} deltas already` : null;
}

async function writeDelta(
  folder: TreeFolder,
  from: string,
  bytes: Uint8Array<ArrayBuffer>,
  removalBytes: number,
): Promise<DeltaReference> {
  const sha256 = toHex(await contentHash(bytes));
  const path = `deltas/${sha256}.delta`;
  await folder.writeOnce(path, bytes);
  const removals = bytes.subarray(0, removalBytes);
  return {
    path,
    bytes: bytes.length,
    sha256,
    from,
    removals: { bytes: removals.length, sha256: toHex(await contentHash(removals)) },
  };
}

/** @param ended deltas of ended chains that the manifest goes on naming, and when they were published */
async function full(
  input: TrackInput,
  reason: string,
  ended: readonly DeltaReference[] = [],
  times: Readonly<Record<string, string>> = {},
): Promise<BuiltTrack> {
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
  const track = { state: toHex(state), snapshot, deltas: [...ended] };
  return { kind: 'full', reason, track, keySeed, deltaTimes: timesOf(ended, times), registered };
}

/** The state that clients have, or null when a file of it is not as it was published. */
async function openHeld(folder: TreeFolder, track: SnapshotTrack): Promise<SnapshotState | null> {
  try {
    const bytes = await folder.read(track.snapshot.path);
    await requireContent(bytes, track.snapshot);
    let held = SnapshotState.of(openSnapshot(bytes));
    for (const reference of chainOf(track)) {
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
