import { CODE_ALPHABET, CODE_LENGTH } from '../../identity/unified-social-credit-code.ts';
import { FIRST_LANE, finishFirst, finishSecond, joinLanes, stirFirst, stirSecond } from './mixing.ts';

/** Start of the second lane for codes: the ASCII letters `code`, little-endian. */
const CODE_LANE = 0x65646f63;

/** Characters in one word: six of five bits each, so that three words hold a code. */
const CHARACTERS_PER_WORD = CODE_LENGTH / 3;

/**
 * Value of each UTF-16 unit in the alphabet of GB 32100-2015, −1 outside it. As long as there are units, so that
 * reading a code checks its form without another comparison; only two cache lines of it are ever warm.
 */
const VALUE_OF = new Int8Array(2 ** 16).fill(-1);
for (let value = 0; value < CODE_ALPHABET.length; value++) VALUE_OF[CODE_ALPHABET.charCodeAt(value)] = value;

/**
 * The 64-bit key of a unified social credit code. All 18 characters count, the check character too: issued codes
 * exist whose check character does not follow from the rest.
 *
 * @param seed the key seed of the snapshot, a 32-bit integer.
 * @param into receives the low 32 bits at 0 and the high 32 bits at 1: the call allocates nothing.
 * @returns false, with `into` untouched, when the text is not 18 characters of the alphabet.
 */
export function codeKey(code: string, seed: number, into: Int32Array): boolean {
  if (code.length !== CODE_LENGTH) return false;
  let values = 0;
  let word0 = 0;
  let word1 = 0;
  let word2 = 0;
  for (let place = 0; place < CHARACTERS_PER_WORD; place++) {
    const value0 = VALUE_OF[code.charCodeAt(place)] as number;
    const value1 = VALUE_OF[code.charCodeAt(place + CHARACTERS_PER_WORD)] as number;
    const value2 = VALUE_OF[code.charCodeAt(place + 2 * CHARACTERS_PER_WORD)] as number;
    values |= value0 | value1 | value2;
    word0 = (word0 << 5) | value0;
    word1 = (word1 << 5) | value1;
    word2 = (word2 << 5) | value2;
  }
  if (values < 0) return false;
  let first = stirFirst(FIRST_LANE ^ seed, word0);
  let second = stirSecond(CODE_LANE, word1, first);
  first = stirFirst(joinLanes(first, second), word2);
  second = stirSecond(second, 0, first);
  first = joinLanes(first, second);
  const high = finishSecond(second, CODE_LENGTH, first);
  into[0] = finishFirst(first, high);
  into[1] = high;
  return true;
}
