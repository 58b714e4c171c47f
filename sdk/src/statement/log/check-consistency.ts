import { toHex } from '../../snapshot/trust/content-hash.ts';
import { fromHex } from './from-hex.ts';
import { nodeHash } from './leaf-hash.ts';

/** How long a log is, and the root over all of it, 64 hex digits. */
export interface LogState {
  /** How many statements it holds. */
  readonly size: number;
  /** The root of the tree over all of them, 64 lower-case hex digits. */
  readonly rootHash: string;
}

/**
 * Whether a proof shows that a log was only appended to between two states (RFC 9162, section 2.1.4.2). An empty log is
 * the beginning of every other; of two states of one size the roots must agree.
 *
 * @example
 * import type { ConsistencyProof, LogHead } from '@credit-lens/sdk/contract';
 * import { checkConsistency } from '@credit-lens/sdk/statement';
 *
 * const server = 'http://127.0.0.1:8787';
 * const headOfLog = async () => (await (await fetch(`${server}/v1/log`)).json()) as LogHead;
 * const seen = await headOfLog(); // kept from an earlier day
 *
 * // Meanwhile statements were minted.
 * const headers = { authorization: `Bearer ${process.env['CREDIT_LENS_KEY']}`, 'content-type': 'application/json' };
 * const body = JSON.stringify({ audience: 'https://shop.example', codes: ['91330782FAKELP3J2L'] });
 * await fetch(`${server}/v1/statements`, { method: 'POST', headers, body });
 *
 * const head = await headOfLog();
 * const question = `${server}/v1/log/consistency?first=${seen.size}&second=${head.size}`;
 * const { path } = (await (await fetch(question)).json()) as ConsistencyProof;
 * console.log(head.size - seen.size, await checkConsistency(seen, head, path)); // → 1 true
 */
export async function checkConsistency(
  first: LogState,
  second: LogState,
  path: readonly string[],
): Promise<boolean> {
  if (!Number.isSafeInteger(first.size) || !Number.isSafeInteger(second.size)) return false;
  if (first.size < 0 || first.size > second.size) return false;
  if (first.size === second.size) return path.length === 0 && first.rootHash === second.rootHash;
  if (first.size === 0) return path.length === 0;
  const given = path.map(fromHex);
  const firstRoot = fromHex(first.rootHash);
  const steps = isPowerOfTwo(first.size) ? [firstRoot, ...given] : given;
  const [seed] = steps;
  if (seed === undefined || seed === null || given.length === 0) return false;
  let place = first.size - 1;
  let last = second.size - 1;
  while (place % 2 === 1) {
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  let before = seed;
  let after = seed;
  for (const step of steps.slice(1)) {
    if (step === null || last === 0) return false;
    if (place % 2 === 1 || place === last) {
      before = await nodeHash(step, before);
      after = await nodeHash(step, after);
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2);
        last = Math.floor(last / 2);
      }
    } else {
      after = await nodeHash(after, step);
    }
    place = Math.floor(place / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && toHex(before) === first.rootHash && toHex(after) === second.rootHash;
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}
