import type { StatementKey, StatementKeys } from '../contract/types.gen.ts';
import { StatementRefused } from './invalid-reason.ts';
import { type CompactParts, readCompact } from './read-compact.ts';

/** A signed text whose signature holds. */
export interface SignedContent {
  readonly payload: unknown;
  readonly key: StatementKey;
  /** What is signed: the log is over this. */
  readonly signed: Uint8Array<ArrayBuffer>;
}

/** Keys as the platform holds them, so that a page with a thousand statements reads each once. */
const imported = new WeakMap<StatementKey, Promise<CryptoKey>>();

/**
 * Reads a signed text by the keys of one issuer. The algorithm is that of the key: what the header says must agree,
 * and decides nothing.
 *
 * @throws StatementRefused `malformed`, `unknownKey`, `forged` or `unsupportedAlgorithm`.
 */
export async function verifySignature(
  text: string,
  type: string,
  { keys }: StatementKeys,
): Promise<SignedContent> {
  const parts = readCompact(text, type);
  const { alg, kid } = parts.header;
  const key = keys.find((candidate) => candidate.kid === kid);
  if (alg === 'none') throw new StatementRefused('forged', 'The text says that it is not signed.');
  if (key === undefined)
    throw new StatementRefused('unknownKey', 'It is signed by a key that is not known here.');
  if (alg !== key.alg) throw new StatementRefused('forged', `Key ${key.kid} signs by ${key.alg} alone.`);
  if (!(await holds(parts, key)))
    throw new StatementRefused('forged', `The signature of key ${key.kid} does not fit the text.`);
  return { payload: parts.payload(), key, signed: parts.signed };
}

async function holds({ signature, signed }: CompactParts, key: StatementKey): Promise<boolean> {
  // Both algorithms sign in 64 bytes; ECDSA in the form of RFC 7518, section 3.4, never in DER.
  if (signature.length !== 64) return false;
  return crypto.subtle.verify(algorithmOf(key), await importedKey(key), signature, signed);
}

function importedKey(key: StatementKey): Promise<CryptoKey> {
  let promise = imported.get(key);
  if (promise === undefined) {
    const { kty, crv, x } = key;
    const jwk: JsonWebKey = key.kty === 'EC' ? { kty, crv, x, y: key.y } : { kty, crv, x };
    promise = crypto.subtle
      .importKey('jwk', jwk, algorithmOf(key), false, ['verify'])
      .catch((cause: unknown) => {
        if (cause instanceof Error && cause.name === 'NotSupportedError')
          throw new StatementRefused(
            'unsupportedAlgorithm',
            `This platform cannot check ${key.alg} signatures.`,
          );
        throw new StatementRefused('unknownKey', `Key ${key.kid} cannot be read as a ${key.alg} key.`);
      });
    imported.set(key, promise);
  }
  return promise;
}

function algorithmOf({
  kty,
}: StatementKey): (EcKeyImportParams & EcdsaParams) | { readonly name: 'Ed25519' } {
  return kty === 'EC' ? { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } : { name: 'Ed25519' };
}
