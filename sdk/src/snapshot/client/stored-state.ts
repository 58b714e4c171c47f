import { LazyDelta } from '../delta/lazy-delta.ts';
import { readRemovals } from '../delta/read-delta.ts';
import { type KeptSieves, SnapshotState } from '../delta/snapshot-state.ts';
import { openSnapshot } from '../open-snapshot.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { readKeys } from '../trust/accept-keys.ts';
import { contentHash, fromHex, requireContent, toHex } from '../trust/content-hash.ts';
import { DocumentReader } from '../trust/document-reader.ts';
import { readManifest } from '../trust/manifest.ts';
import { readSignedContent } from '../trust/signed-document.ts';
import { type HeldFile, type HeldState, type HeldTrack, statesFrom } from './held-state.ts';
import { sealRecord, unsealRecord } from './sealed-record.ts';

/** Name of the file that refers to all others of the state. */
export const STATE_FILE = 'state';

/** How the names of the files of a state begin. */
export const STATE_FILES = [STATE_FILE, 'changes-', 'snapshot-'] as const;

/** Raised when what is kept is read otherwise; a state of another form is fetched anew. */
const FORM = 1;

const HASH = /^[0-9a-f]{64}$/;
const MOST_FILES = 4_096;

/**
 * The files that a state is kept as: each snapshot under its hash; all that changed since in one file, under its own; and
 * last the file that says so. Whoever reads it finds either the old state or the new, for names are never used twice.
 */
export async function writeState(state: HeldState): Promise<Map<string, Uint8Array>> {
  const tracks = [state.codes, ...(state.names === null ? [] : [state.names])];
  const pieces: Uint8Array[] = [];
  const places = tracks.map(({ snapshot, deltas, early, answers }) => {
    const { codes, names } = answers.sieves;
    for (const sieve of [codes, names]) if (sieve !== null) pieces.push(sieve);
    pieces.push(...deltas.map(({ bytes }) => bytes), ...early.map(({ bytes }) => bytes));
    return {
      sha256: snapshot.sha256,
      codeSieve: codes?.length ?? 0,
      nameSieve: names?.length ?? 0,
      deltas: deltas.map(({ sha256, bytes }) => ({ sha256, bytes: bytes.length })),
      early: early.map(({ yields, bytes }) => ({ sha256: yields, bytes: bytes.length })),
    };
  });
  const changes = new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
  const head = {
    form: FORM,
    document: state.document,
    keys: [state.signer],
    confirmedAt: state.confirmedAt,
    changes: toHex(await contentHash(changes)),
    tracks: places,
  };
  const files = new Map<string, Uint8Array>();
  for (const { snapshot } of tracks) files.set(snapshotName(snapshot.sha256), snapshot.bytes);
  files.set(`changes-${head.changes}`, changes);
  return files.set(STATE_FILE, await sealRecord(head));
}

/** Under what name a snapshot is kept. */
export const snapshotName = (sha256: string): string => `snapshot-${sha256}`;

/**
 * Opens what was kept; null when nothing was. The record and all changes are compared with their hashes, and the snapshot's
 * structure is checked, so that no lookup can go astray. What needs longer was checked before it was kept, and is checked
 * again afterwards: see `requireGenuine`.
 *
 * @throws SnapshotRefused when something is damaged or missing.
 */
export async function readState(files: ReadonlyMap<string, Uint8Array>): Promise<HeldState | null> {
  const sealed = files.get(STATE_FILE);
  if (sealed === undefined) return null;
  const record = await unsealRecord(sealed);
  if (record === undefined) throw damaged('cannot be read');
  const head = new DocumentReader(record, 'state');
  if (head.count('form') !== FORM) throw damaged('was kept by another version');
  const places = head.objects('tracks', 2);
  const document = head.text('document', /^/);
  const [signer] = readKeys(head);
  // The hash is computed beside this thread: meanwhile the snapshots are opened.
  const [changes, manifest, bases] = await Promise.all([
    readChanges(head.text('changes', HASH), files),
    (async () => readManifest(readSignedContent(document)))(),
    (async () => places.map((place) => openBase(place.text('sha256', HASH), files)))(),
  ]);
  const pieces = piecesOf(changes);
  const [codes, names = null] = places.map((place, at) => resume(place, bases[at] as OpenBase, pieces));
  if (codes === undefined || signer === undefined) throw damaged('has lost its codes or its key');
  return { manifest, document, signer, confirmedAt: head.count('confirmedAt'), codes, names };
}

/** A snapshot, opened by its structure. */
type OpenBase = Pick<HeldTrack, 'snapshot' | 'base'>;

function openBase(sha256: string, files: ReadonlyMap<string, Uint8Array>): OpenBase {
  const bytes = files.get(snapshotName(sha256));
  if (bytes === undefined) throw damaged('lacks its snapshot');
  return { snapshot: { sha256, bytes }, base: openSnapshot(bytes, 'structure') };
}

async function readChanges(sha256: string, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const changes = files.get(`changes-${sha256}`);
  if (changes === undefined) throw damaged('lacks its changes');
  await requireContent(changes, { bytes: 0, sha256 });
  return changes;
}

/** Cuts off one piece after the other. */
function piecesOf(changes: Uint8Array): (length: number) => Uint8Array {
  let at = 0;
  return (length) => {
    const begin = at;
    at += length;
    return changes.subarray(begin, at);
  };
}

/** A track as it was, out of the next pieces of the changes. */
function resume(
  place: DocumentReader,
  { snapshot, base }: OpenBase,
  next: (length: number) => Uint8Array,
): HeldTrack {
  const sieve = (name: string) => {
    const length = place.count(name);
    return length === 0 ? null : next(length);
  };
  const sieves: KeptSieves = { codes: sieve('codeSieve'), names: sieve('nameSieve') };
  const file = (piece: DocumentReader): HeldFile => ({
    sha256: piece.text('sha256', HASH),
    bytes: next(piece.count('bytes')),
  });
  const deltas = place.objects('deltas', MOST_FILES).map(file);
  const early = place.objects('early', MOST_FILES).map((piece) => {
    const { sha256: yields, bytes } = file(piece);
    return { yields, bytes, removals: readRemovals(bytes) };
  });
  let state = base.description.state;
  const { keySeed } = base.description;
  const lazy = deltas.map(({ sha256, bytes }) => {
    const delta = new LazyDelta(bytes, { from: state, keySeed });
    state = fromHex(sha256);
    return delta;
  });
  const answers = SnapshotState.resumed(base, { state, deltas: lazy, early, sieves });
  return { snapshot, base, deltas, early, answers, states: statesFrom(toHex(state), early) };
}

function damaged(what: string): SnapshotRefused {
  return new SnapshotRefused('damaged', `The state on this device ${what}; it will be fetched again.`);
}
