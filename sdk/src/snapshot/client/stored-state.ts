import { readRemovals } from '../delta/read-delta.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { readKeys } from '../trust/accept-keys.ts';
import { contentHash, requireContent, toHex } from '../trust/content-hash.ts';
import { DocumentReader } from '../trust/document-reader.ts';
import { readManifest } from '../trust/manifest.ts';
import { verifyDocument } from '../trust/signed-document.ts';
import {
  afterDelta,
  type HeldFile,
  type HeldRemovals,
  type HeldState,
  type HeldTrack,
  type OpenDelta,
  openDelta,
  openTrack,
  withRemovals,
} from './held-state.ts';
import type { StoredFiles } from './storage/snapshot-storage.ts';

/** Name of the file that refers to all others of the state. */
const STATE_FILE = 'state';

const HASH = /^[0-9a-f]{64}$/;
const MOST_FILES = 4_096;

/**
 * The files that a state is kept as: each snapshot under its hash; all that changed since in one file, under its own; and
 * last the file that says so. Whoever reads it finds either the old state or the new, for names are never used twice.
 */
export async function writeState(state: HeldState): Promise<Map<string, Uint8Array>> {
  const tracks = [state.codes, ...(state.names === null ? [] : [state.names])];
  const pieces = tracks.flatMap(({ deltas, early }) => [...deltas, ...early].map(({ bytes }) => bytes));
  const changes = new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  const head = {
    document: state.document,
    keys: [state.signer],
    confirmedAt: state.confirmedAt,
    changes: toHex(await contentHash(changes)),
    tracks: tracks.map(({ snapshot, deltas, early }) => ({
      sha256: snapshot.sha256,
      deltas: deltas.map(({ sha256, bytes }) => ({ sha256, bytes: bytes.length })),
      early: early.map(({ yields, bytes }) => ({ sha256: yields, bytes: bytes.length })),
    })),
  };
  const files = new Map<string, Uint8Array>();
  for (const { snapshot } of tracks) files.set(`snapshot-${snapshot.sha256}`, snapshot.bytes);
  files.set(`changes-${head.changes}`, changes);
  return files.set(STATE_FILE, new TextEncoder().encode(JSON.stringify(head)));
}

/**
 * Opens what was kept; null when nothing was. The signature of the manifest and the hash of all changes are checked, and
 * the structure of the snapshot, so that no lookup can go astray. The snapshot's own hash, the one cost that grows with
 * the register, was compared when it was fetched; whoever opens it compares it again afterwards (`isIntact`).
 *
 * @throws SnapshotRefused when something is damaged or missing.
 */
export async function readState(files: Pick<StoredFiles, 'read'>): Promise<HeldState | null> {
  const bytes = await files.read(STATE_FILE);
  if (bytes === null) return null;
  const head = new DocumentReader(parse(bytes), 'state');
  const document = head.text('document', /^/);
  const signers = readKeys(head);
  const places = head.objects('tracks', 2);
  // The snapshot takes longest to come: the signature is checked and the deltas are read meanwhile.
  const [{ content, keyId }, changes, ...snapshots] = await Promise.all([
    verifyDocument('manifest', document, signers),
    readChanges(head.text('changes', HASH), places, files),
    ...places.map((place) => readSnapshot(place.text('sha256', HASH), files)),
  ]);
  const signer = signers.find((key) => key.keyId === keyId);
  if (signer === undefined) throw damaged('has lost its key');
  const [codes, names = null] = snapshots.map((snapshot, at) => openChanged(snapshot, changes[at]));
  if (codes === undefined) throw damaged('has no codes');
  return {
    manifest: readManifest(content),
    document,
    signer,
    confirmedAt: head.count('confirmedAt'),
    codes,
    names,
  };
}

/** What changed in one set since its snapshot. */
interface StoredChanges {
  readonly deltas: readonly OpenDelta[];
  readonly early: readonly HeldRemovals[];
}

/** The changes of each set, out of the one file that holds them all, one behind the other. */
async function readChanges(
  sha256: string,
  places: readonly DocumentReader[],
  files: Pick<StoredFiles, 'read'>,
): Promise<StoredChanges[]> {
  const changes = await files.read(`changes-${sha256}`);
  if (changes === null) throw damaged('lacks its changes');
  await requireContent(changes, { bytes: 0, sha256 });
  let at = 0;
  const next = (place: DocumentReader) => {
    const begin = at;
    at += place.count('bytes');
    return { sha256: place.text('sha256', HASH), bytes: changes.subarray(begin, at) };
  };
  const pieces = places.map((place) => ({
    deltas: place.objects('deltas', MOST_FILES).map(next),
    early: place.objects('early', MOST_FILES).map(next),
  }));
  return Promise.all(
    pieces.map(async ({ deltas, early }) => ({
      deltas: await Promise.all(deltas.map(openDelta)),
      early: early.map(({ sha256: yields, bytes }) => ({ yields, bytes, removals: readRemovals(bytes) })),
    })),
  );
}

async function readSnapshot(sha256: string, files: Pick<StoredFiles, 'read'>): Promise<HeldFile> {
  const bytes = await files.read(`snapshot-${sha256}`);
  if (bytes === null) throw damaged('lacks its snapshot');
  return { sha256, bytes };
}

function openChanged(snapshot: HeldFile, changes: StoredChanges | undefined): HeldTrack {
  const { deltas = [], early = [] } = changes ?? {};
  const held = deltas.reduce(afterDelta, openTrack(snapshot, 'structure'));
  return early.length === 0 ? held : withRemovals(held, early);
}

/** Whether the snapshots are still the bytes that were fetched. */
export async function isIntact({ codes, names }: HeldState): Promise<boolean> {
  for (const { snapshot } of [codes, ...(names === null ? [] : [names])]) {
    if (toHex(await contentHash(snapshot.bytes)) !== snapshot.sha256) return false;
  }
  return true;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw damaged('cannot be read');
  }
}

function damaged(what: string): SnapshotRefused {
  return new SnapshotRefused('damaged', `The state on this device ${what}; it will be fetched again.`);
}
