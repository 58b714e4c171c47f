import { fromBase64Url } from './base64-url.ts';
import { contentHash, toHex } from './content-hash.ts';

/** A publisher's key that a client trusts for a term. Terms overlap, so that a rotation cuts nobody off. */
export interface SigningKey {
  /** First 16 hex digits of the SHA-256 of the public key. */
  readonly keyId: string;
  /** Ed25519 public key, 32 bytes in base64url. */
  readonly publicKey: string;
  /** First and last instant of documents that this key may sign. */
  readonly validFrom: string;
  readonly validUntil: string;
}

/** Hex digits of a key id. */
const KEY_ID_DIGITS = 16;

/** The id of a public key. */
export async function keyIdOf(publicKey: string): Promise<string> {
  return toHex(await contentHash(fromBase64Url(publicKey))).slice(0, KEY_ID_DIGITS);
}

/** Whether a key may sign a document of this instant. */
export function isInTerm(key: Pick<SigningKey, 'validFrom' | 'validUntil'>, asOf: string): boolean {
  const instant = Date.parse(asOf);
  return instant >= Date.parse(key.validFrom) && instant <= Date.parse(key.validUntil);
}
