import { acceptKeys, readKeys } from '../trust/accept-keys.ts';
import { type AcceptedManifest, acceptManifest } from '../trust/accept-manifest.ts';
import { DocumentReader } from '../trust/document-reader.ts';
import type { SigningKey } from '../trust/signing-key.ts';
import type { FileServer } from './request-file.ts';
import { requestWhole } from './request-whole.ts';
import { requireSignatures } from './require-signatures.ts';
import { refusing, type SyncFailure, syncFailure } from './sync-problem.ts';
import type { TrustRecord } from './trust-record.ts';

const KEYS = 'keys.json';
const MANIFEST = 'manifest.json';

/** Most bytes of a signed document: a million characters (docs/snapshot-format.md, "Manifest") in UTF-8. */
const LONGEST_DOCUMENT = 4_000_000;

/** What the publisher says now, and whom to trust from now on. */
export interface Followed {
  readonly trust: TrustRecord;
  readonly accepted: AcceptedManifest;
  readonly document: string;
  readonly signer: SigningKey;
  /** The list of keys could not be followed; the keys trusted before were enough. */
  readonly keysFailure: SyncFailure | null;
}

/**
 * Fetches the list of keys, then the manifest. A list that does not come or is refused changes nothing: the manifest must
 * then be signed by a key that is trusted already.
 *
 * @throws SyncFailure of the manifest, or of the keys where none is trusted yet.
 */
export async function followPublisher(
  before: TrustRecord,
  server: FileServer,
  options: { readonly clientVersion: string; readonly now: Date; readonly signal: AbortSignal },
): Promise<Followed> {
  const { clientVersion, now, signal } = options;
  await requireSignatures();
  let trust = before;
  let keysFailure: SyncFailure | null = null;
  try {
    trust = await followKeys(before, server, now, signal);
  } catch (error) {
    keysFailure = syncFailure(error);
    // Nobody to trust, or nobody there: the manifest would not come either.
    if (before.keys.length === 0 || !keysFailure.isOfFile) throw keysFailure;
  }
  const document = await fetchDocument(MANIFEST, server, signal);
  const { keys, manifestMark: last } = trust;
  const accepted = await refusing(MANIFEST, () =>
    acceptManifest(document, { keys, clientVersion, now, last }),
  );
  const signer = keys.find(({ keyId }) => keyId === accepted.keyId) as SigningKey;
  return { trust: { ...trust, manifestMark: accepted.mark }, accepted, document, signer, keysFailure };
}

async function followKeys(
  trust: TrustRecord,
  server: FileServer,
  now: Date,
  signal: AbortSignal,
): Promise<TrustRecord> {
  const text = await fetchDocument(KEYS, server, signal);
  return refusing(KEYS, async () => {
    // On first use the list vouches for itself: it must be signed by one of its own keys.
    const trusted = trust.keys.length > 0 ? trust.keys : ownKeys(text);
    const { keys, mark } = await acceptKeys(text, { keys: trusted, now, last: trust.keysMark });
    return { ...trust, keys, keysMark: mark };
  });
}

function ownKeys(text: string): SigningKey[] {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    // `acceptKeys` says what is wrong with it.
    return [];
  }
  const content = new DocumentReader(document, 'keys document').object('content');
  return readKeys(content);
}

async function fetchDocument(path: string, server: FileServer, signal: AbortSignal): Promise<string> {
  const bytes = await requestWhole(server, path, { limit: LONGEST_DOCUMENT, signal, cache: 'no-store' });
  return new TextDecoder().decode(bytes);
}
