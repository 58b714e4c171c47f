import { toHex } from '../trust/content-hash.ts';
import type { SnapshotManifest } from '../trust/manifest.ts';
import type { FileSource } from './fetch-file.ts';
import { type Followed, followPublisher } from './follow-publisher.ts';
import type { HeldState } from './held-state.ts';
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
  /** What went wrong by the way: keys that could not be followed, a disk that is full. */
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
  { server, storage, signal, now, frugal, clientVersion }: UpdateParts,
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
  const names =
    manifest.names === null ? null : await updateTrack(manifest.names, before?.names ?? null, source, frugal);
  const failure = codes.failure ?? names?.failure ?? null;
  const held = failure === null ? whole(before, followed, codes, names, now) : lessened(before, codes, names);
  signal.throwIfAborted();
  if (held !== before || JSON.stringify(followed.trust) !== JSON.stringify(trust)) {
    const pending = failure === null ? [] : hashes(manifest);
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
function lessened(before: HeldState | null, codes: TrackUpdate, names: TrackUpdate | null): HeldState | null {
  if (before === null) return null;
  // What went ahead must not be mixed with what stayed behind: of a track that arrived, nothing is taken here.
  const early = {
    codes: isStateOf(before.codes, codes) ? (codes.held ?? before.codes) : before.codes,
    names: before.names && isStateOf(before.names, names) ? (names?.held ?? before.names) : before.names,
  };
  const isSame = early.codes === before.codes && early.names === before.names;
  return isSame ? before : { ...before, ...early };
}

function isStateOf(before: NonNullable<HeldState['names']>, after: TrackUpdate | null): boolean {
  return after?.held != null && toHex(after.held.answers.state) === toHex(before.answers.state);
}

function hashes({ codes, names }: SnapshotManifest): string[] {
  const tracks = names === null ? [codes] : [codes, names];
  return tracks.flatMap(({ snapshot, deltas }) => [snapshot, ...deltas].map(({ sha256 }) => sha256));
}

function storageFailure(error: unknown): SyncFailure {
  const message = `The state could not be kept on this device: ${String(error)}. It holds until the client is closed.`;
  return new SyncFailure({ kind: 'storage', message });
}
