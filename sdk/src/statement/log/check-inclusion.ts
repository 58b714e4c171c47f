import { toHex } from '../../snapshot/trust/content-hash.ts';
import { fromHex } from './from-hex.ts';
import { nodeHash } from './leaf-hash.ts';

/**
 * Whether a proof leads from a leaf at an index to the root of a log of a size (RFC 9162, section 2.1.3.2). Hashes are
 * 64 hex digits; anything else is no proof.
 *
 * @example
 * import type { InclusionProof, IssuedStatement, LogHead } from '@credit-lens/sdk/contract';
 * import { checkInclusion } from '@credit-lens/sdk/statement';
 *
 * const server = 'http://127.0.0.1:8787';
 * const headers = { authorization: `Bearer ${process.env['CREDIT_LENS_KEY']}` };
 * const address = `${server}/v1/statements/91330106FAKE000133?audience=https://shop.example`;
 * const { leafHash } = (await (await fetch(address, { headers })).json()) as IssuedStatement;
 *
 * const { size, rootHash } = (await (await fetch(`${server}/v1/log`)).json()) as LogHead;
 * const question = `${server}/v1/log/proof?hash=${leafHash}&size=${size}`;
 * const proof = (await (await fetch(question)).json()) as InclusionProof;
 * console.log(await checkInclusion({ ...proof, rootHash })); // → true
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
