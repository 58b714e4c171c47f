import type { SnapshotManifest, SnapshotTrack } from '../trust/manifest.ts';
import { takeEarlyRemovals } from './early-removals.ts';
import type { FileSource } from './fetch-file.ts';
import { type Followed, followPublisher } from './follow-publisher.ts';
import type { HeldState, HeldTrack } from './held-state.ts';
import { keepState, letGo } from './keep-state.ts';
import type { FileServer } from './request-file.ts';
import type { SnapshotStorage } from './storage/snapshot-storage.ts';
import { SyncFailure } from './sync-problem.ts';
import type { TrustRecord } from './trust-record.ts';
import { type TrackUpdate, updateTrack } from './update-track.ts';

/** What an update needs. */
export interface UpdateParts {
  readonly server: FileServer;
  readonly storage: SnapshotStorage;
  readonly clientVersion: string;
  /** Whether names are fetched where they are files of their own. */
  readonly names: boolean;
  /** Milliseconds of the device's clock. */
  readonly now: number;
  readonly signal: AbortSignal;
  /** Whether full files wait. */
  readonly frugal: boolean;
}

/** Where an update arrived. */
export interface Updated {
  readonly trust: TrustRecord;
  /** The same object as before when nothing changed. */
  readonly held: HeldState | null;
  /** Why it is not what the manifest stands for; null when it is. */
  readonly failure: SyncFailure | null;
  /** What went wrong by the way: keys that could not be followed, names that did not come, a disk that is full. */
  readonly trouble: SyncFailure | null;
}

/**
 * One update, from the keys to the disk. What it gives is kept already, unless `trouble` says that it could not be.
 *
 * @throws SyncFailure when the publisher cannot be followed; the reason of the signal.
 */
export async function updateState(
  before: HeldState | null,
  trust: TrustRecord,
  { server, storage, signal, now, frugal, clientVersion, names: wantsNames }: UpdateParts,
): Promise<Updated> {
  const followed = await followPublisher(trust, server, { clientVersion, now: new Date(now), signal });
  const { manifest } = followed.accepted;
  let trouble = followed.keysFailure;
  const noteTrouble = (error: unknown) => {
    trouble ??= storageFailure(error);
  };
  const store: FileSource['store'] = {
    read: (name) => storage.read(name),
    // A part that cannot be kept is fetched again.
    write: (name, bytes) => storage.write(name, bytes).catch(noteTrouble),
  };
  const source: FileSource = { server, store, signal, arrived: new Map() };
  const codes = await updateTrack(manifest.codes, before?.codes ?? null, source, frugal);
  const offered = wantsNames ? manifest.names : null;
  const names = offered && (await updateTrack(offered, before?.names ?? null, source, frugal));
  const { failure } = codes;
  // Codes go on without names: a hint must not hold up a finding.
  trouble ??= names?.failure ?? null;
  const held =
    failure === null
      ? whole(before, followed, codes, names, now)
      : await lessened(before, codes, offered, names, source);
  signal.throwIfAborted();
  if (held !== before || JSON.stringify(followed.trust) !== JSON.stringify(trust)) {
    const pending = failure === null && !names?.failure ? [] : hashes(manifest);
    const keeping = { trust: followed.trust, held, before, pending };
    await keepState(storage, keeping).catch(async (error: unknown) => {
      noteTrouble(error);
      await letGo(storage, followed.trust).catch(noteTrouble);
    });
  }
  return { trust: followed.trust, held, failure, trouble };
}

/** The state that the manifest stands for. */
function whole(
  before: HeldState | null,
  { accepted: { manifest }, document, signer }: Followed,
  codes: TrackUpdate,
  names: TrackUpdate | null,
  now: number,
): HeldState | null {
  if (codes.held === null) return before;
  const reached = {
    manifest,
    document,
    signer,
    confirmedAt: now,
    codes: codes.held,
    names: names?.held ?? null,
  };
  const isSame =
    before?.document === document &&
    before.codes === reached.codes &&
    before.names === reached.names &&
    // Confirmed later than now: the clock was set back.
    before.confirmedAt <= now;
  return isSame ? before : reached;
}

/** The state before, without what is known to have gone. It keeps its manifest: that date is what it may claim. */
async function lessened(
  before: HeldState | null,
  { held }: TrackUpdate,
  offered: SnapshotTrack | null,
  names: TrackUpdate | null,
  source: FileSource,
): Promise<HeldState | null> {
  if (before === null) return null;
  const codes = held ?? before.codes;
  let left = before.names;
  if (left !== null && offered !== null)
    // What went ahead must not be mixed with what stayed behind: of names that arrived, too, only removals are taken.
    left = names?.failure ? (names.held ?? left) : await takeEarlyRemovals(offered, left, source, true);
  // A code that has gone takes the hint on its name along; where that cannot be had, no name is known.
  if (codes !== before.codes && (left === null || offered === null || !hasAllRemovals(left, offered)))
    left = null;
  const isSame = codes === before.codes && left === before.names;
  return isSame ? before : { ...before, codes, names: left };
}

/** Whether everything is gone that a track's deltas take away. */
function hasAllRemovals({ states }: HeldTrack, { state, deltas }: SnapshotTrack): boolean {
  if (states.includes(state)) return true;
  return states.length > 1 && !deltas.some(({ from }) => from === states.at(-1));
}

function hashes({ codes, names }: SnapshotManifest): string[] {
  const tracks = names === null ? [codes] : [codes, names];
  return tracks.flatMap(({ snapshot, deltas }) => [snapshot, ...deltas].map(({ sha256 }) => sha256));
}

function storageFailure(error: unknown): SyncFailure {
  const message = `The state could not be kept on this device: ${String(error)}. It holds until the client is closed.`;
  return new SyncFailure({ kind: 'storage', message });
}
