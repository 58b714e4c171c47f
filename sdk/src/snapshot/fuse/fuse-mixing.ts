/**
 * From a 64-bit key and the seed of a table to three 32-bit words that place the key in it. The first two are a
 * reversible image of the key, so two keys fall on the same four slots by chance only, however many keys there are.
 * Normative description: docs/snapshot-format.md, "Fuse tables".
 */

/** First word before the high half is known. */
export function openFirst(low: number, seed: number): number {
  const word = Math.imul(low ^ seed, 0x9e3779b1);
  return word ^ (word >>> 16);
}

/** Second word: both halves of the key are in it. */
export function placeSecond(high: number, openedFirst: number): number {
  const word = Math.imul(high ^ openedFirst, 0x85ebca77);
  return word ^ (word >>> 15);
}

/** First word, with both halves in it. */
export function placeFirst(openedFirst: number, second: number): number {
  const word = Math.imul(openedFirst ^ second, 0xc2b2ae3d);
  return word ^ (word >>> 16);
}

/** Third word, for the last offset. */
export function placeThird(first: number, second: number): number {
  const word = Math.imul(first ^ ((second << 16) | (second >>> 16)), 0x27d4eb2f);
  return word ^ (word >>> 15);
}

/** What a filter stores for the key, before it is cut to the table's width from the top. */
export function fingerprintWord(second: number, third: number): number {
  const word = Math.imul(second ^ third, 0x165667b1);
  return Math.imul(word ^ (word >>> 16), 0x9e3779b1);
}

/** 2^−27: the start is taken from 27 bits, so that its product with up to 2²⁶ slots is exact in a double. */
const START_SCALE = 2 ** -27;

/** Where the key's first slot may stand: `first` spread evenly over the starting slots (at most 2²⁶). */
export function startSlot(first: number, startingSlots: number): number {
  return ((first >>> 5) * startingSlots * START_SCALE) | 0;
}

/** Lowest bit of the second word that the offset in the third segment takes. */
export const THIRD_OFFSET_SHIFT = 13;
