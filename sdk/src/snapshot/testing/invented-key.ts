import { toBase64Url } from '../trust/base64-url.ts';
import { keyIdOf, type SigningKey } from '../trust/signing-key.ts';

/** A fresh key pair, with what a client would trust of it. */
export interface InventedKey {
  readonly keyId: string;
  readonly privateKey: CryptoKey;
  readonly trusted: SigningKey;
}

export async function inventedKey(validFrom: string, validUntil: string): Promise<InventedKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 gives a pair of keys.');
  const publicKey = toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)));
  const keyId = await keyIdOf(publicKey);
  return { keyId, privateKey: pair.privateKey, trusted: { keyId, publicKey, validFrom, validUntil } };
}
