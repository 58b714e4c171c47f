import { toHex } from '../../snapshot/trust/content-hash.ts';
import { fromHex } from './from-hex.ts';
import { nodeHash } from './leaf-hash.ts';

/**
 * Whether a proof leads from a leaf at an index to the root of a log of a size (RFC 9162, section 2.1.3.2). Hashes are
 * 64 hex digits; anything else is no proof.
 */
export async function checkInclusion(proof: {
  readonly leafHash: string;
  readonly index: number;
  readonly size: number;
  readonly path: readonly string[];
  readonly rootHash: string;
}): Promise<boolean> {
  const { index, size } = proof;
  const steps = proof.path.map(fromHex);
  let hash = fromHex(proof.leafHash);
  if (
    hash === null ||
    !Number.isSafeInteger(size) ||
    !Number.isSafeInteger(index) ||
    index < 0 ||
    index >= size
  )
    return false;
  let place = index;
  let last = size - 1;
  for (const step of steps) {
    if (step === null || last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = await nodeHash(step, hash);
      // A last subtree without a neighbour rises until it has one.
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      hash = await nodeHash(hash, step);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && toHex(hash) === proof.rootHash;
}
