import { SnapshotRefused } from '../snapshot-refused.ts';
import { type AcceptedMark, requireForward, requirePast } from './accept-manifest.ts';
import { DocumentReader } from './document-reader.ts';
import { verifyDocument } from './signed-document.ts';
import { keyIdOf, type SigningKey } from './signing-key.ts';

/** 32 bytes in base64url. */
const PUBLIC_KEY = /^[A-Za-z0-9_-]{43}$/;
const KEY_ID = /^[0-9a-f]{16}$/;
const MOST_KEYS = 16;

/**
 * Oldest list that is accepted: 7 days, as for a manifest. A retired key could otherwise sign a list dated back into
 * its term for as long as anybody trusts it.
 */
const LONGEST_MS = 7 * 24 * 3_600_000;

/**
 * Follows a rotation: a list of keys, signed by a key that is trusted already, replaces the trusted ones. The next
 * key stands in it before it signs anything, so every client that looks once within the overlap goes along.
 *
 * @throws SnapshotRefused with any reason of the document, then `rolledBack`, `fromTheFuture`, `expired` or `malformed`.
 *
 * @example
 * import { acceptKeys, type SigningKey } from '@credit-lens/sdk/snapshot';
 * import { keyIdOf, signDocument } from '@credit-lens/sdk/snapshot/build';
 *
 * // The publisher's side: a key pair, and a list of keys that it signs.
 * const pair = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
 * const { x: publicKey = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
 * const keyId = await keyIdOf(publicKey);
 * const term = { validFrom: '2026-01-01T00:00:00Z', validUntil: '2027-01-01T00:00:00Z' };
 * const key: SigningKey = { keyId, publicKey, ...term };
 * const content = { sequence: 1, asOf: '2026-03-01T00:00:00Z', keys: [{ ...key }] };
 * const text = await signDocument('keys', content, [{ keyId, privateKey: pair.privateKey }]);
 *
 * // The client's side.
 * const now = new Date('2026-03-02T00:00:00Z');
 * const { keys, mark } = await acceptKeys(text, { keys: [key], now, last: null });
 * console.log(keys.length, mark.sequence); // → 1 1
 */
export async function acceptKeys(
  text: string,
  options: {
    readonly keys: readonly SigningKey[];
    readonly now: Date;
    readonly last: AcceptedMark | null;
  },
): Promise<{ readonly keys: readonly SigningKey[]; readonly mark: AcceptedMark }> {
  const { content, digest } = await verifyDocument('keys', text, options.keys);
  const document = new DocumentReader(content, 'keys');
  const asOf = document.instant('asOf');
  const mark = { sequence: document.count('sequence'), digest };
  requireForward(mark, options.last);
  requirePast('list of keys', asOf, options.now);
  if (options.now.getTime() - Date.parse(asOf) > LONGEST_MS) {
    throw new SnapshotRefused(
      'expired',
      `The list of keys of ${asOf} is older than seven days. Fetch it again.`,
    );
  }
  const keys = readKeys(document);
  for (const key of keys) {
    if ((await keyIdOf(key.publicKey)) !== key.keyId)
      throw malformed(`gives key ${key.keyId} the id of another`);
  }
  return { keys, mark };
}

/** The keys of a list that nobody has vouched for yet. @throws SnapshotRefused `malformed`. */
export function readKeys(document: DocumentReader): SigningKey[] {
  const keys = document.objects('keys', MOST_KEYS).map((key) => ({
    keyId: key.text('keyId', KEY_ID),
    publicKey: key.text('publicKey', PUBLIC_KEY),
    validFrom: key.instant('validFrom'),
    validUntil: key.instant('validUntil'),
  }));
  if (keys.length === 0) throw malformed('names no key');
  return keys;
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The list of keys ${what}.`);
}
