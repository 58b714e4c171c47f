import { openSnapshot } from '@credit-lens/sdk/snapshot';
import { storedSnapshot } from './stored-snapshot.ts';

/** Characters of a code. */
const CODE_LENGTH = 18;

/** Rounds; the first ones compile. */
const ROUNDS = 9;

/**
 * Look-ups per second of the stored snapshot, and of a set of the listed codes, in each round.
 *
 * @param sample characters of the codes to ask about, one byte each, without separators.
 * @param listed the listed codes likewise.
 */
export async function measureLookupSpeed(
  sample: Uint8Array,
  listed: Uint8Array,
): Promise<{ readonly snapshot: number[]; readonly set: number[] }> {
  const snapshot = openSnapshot(await storedSnapshot());
  const set = new Set(codesOf(listed));
  const speeds = { snapshot: [] as number[], set: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    speeds.snapshot.push(perSecond(codesOf(sample), (code) => snapshot.has(code)));
    speeds.set.push(perSecond(codesOf(sample), (code) => set.has(code)));
  }
  return speeds;
}

/** The codes as strings of their own that nobody has looked at. */
function codesOf(characters: Uint8Array): string[] {
  return Array.from({ length: characters.length / CODE_LENGTH }, (_, at) =>
    String.fromCharCode(...characters.subarray(at * CODE_LENGTH, (at + 1) * CODE_LENGTH)),
  );
}

function perSecond(codes: readonly string[], has: (code: string) => boolean): number {
  const begin = performance.now();
  let hits = 0;
  for (const code of codes) if (has(code)) hits += 1;
  const elapsed = performance.now() - begin;
  if (hits === 0) throw new RangeError('Not one code was found: the sample or the contender is broken.');
  return (codes.length / elapsed) * 1_000;
}
