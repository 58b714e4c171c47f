import { contentHash } from '../../snapshot/trust/content-hash.ts';

/** Sets leaves and inner nodes of the tree apart (RFC 9162, section 2.1.1). */
const LEAF = 0;
const NODE = 1;

/** SHA-256 of the signed part of a statement, which its short code stands for. No log ever holds it. */
export function statementHash(signed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return contentHash(signed);
}

/**
 * The leaf of a statement in the log: the leaf hash, by RFC 9162, of the SHA-256 of what is signed. The salt in it
 * keeps anybody from finding the code by guessing; what the signature is made by does not matter.
 */
export async function leafHashOf(signed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return prefixed(LEAF, await statementHash(signed));
}

/** The hash of two subtrees together. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return prefixed(NODE, left, right);
}

function prefixed(prefix: number, ...parts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(1 + parts.length * 32);
  bytes[0] = prefix;
  for (const [place, part] of parts.entries()) bytes.set(part, 1 + place * 32);
  return contentHash(bytes);
}
