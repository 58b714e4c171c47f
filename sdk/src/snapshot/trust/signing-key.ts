import { fromBase64Url } from './base64-url.ts';
import { contentHash, toHex } from './content-hash.ts';

/** A publisher's key that a client trusts for a term. Terms overlap, so that a rotation cuts nobody off. */
export interface SigningKey {
  /** First 16 hex digits of the SHA-256 of the public key. */
  readonly keyId: string;
  /** Ed25519 public key, 32 bytes in base64url. */
  readonly publicKey: string;
  /** First instant of documents that this key may sign, RFC 3339. */
  readonly validFrom: string;
  /** Last instant of documents that this key may sign, RFC 3339. */
  readonly validUntil: string;
}

/** Hex digits of a key id. */
const KEY_ID_DIGITS = 16;

/**
 * The id of a public key.
 *
 * @example
 * import { keyIdOf } from '@credit-lens/sdk/snapshot/build';
 *
 * console.log(await keyIdOf('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo')); // → 21fe31dfa154a261
 */
export async function keyIdOf(publicKey: string): Promise<string> {
  return toHex(await contentHash(fromBase64Url(publicKey))).slice(0, KEY_ID_DIGITS);
}

/** Whether a key may sign a document of this instant. */
export function isInTerm(key: Pick<SigningKey, 'validFrom' | 'validUntil'>, asOf: string): boolean {
  const instant = Date.parse(asOf);
  return instant >= Date.parse(key.validFrom) && instant <= Date.parse(key.validUntil);
}
