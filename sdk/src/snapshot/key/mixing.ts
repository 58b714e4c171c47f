/**
 * The one mixing scheme under every key and checksum: two 32-bit lanes that feed each other, because JavaScript
 * multiplies 32-bit integers fast and 64-bit ones slowly. Words go in two at a time. Every step can be undone for
 * given words, so no entropy is lost on the way, and both lanes hang on all 64 bits before the next words go in.
 * Normative description: docs/snapshot-format.md, "Mixing".
 */

/** Start of the first lane before the seed is mixed in: first 32 bits of the fraction of π. */
export const FIRST_LANE = 0x243f6a88;

/** Takes a word into the first lane. Multiplier: 2³² divided by the golden ratio, made prime. */
export function stirFirst(first: number, word: number): number {
  const product = Math.imul(first ^ word, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Takes a word, and the stirred first lane, into the second. Multiplier: a large prime. */
export function stirSecond(second: number, word: number, first: number): number {
  const product = Math.imul(second ^ word ^ first, 0x85ebca77);
  return product ^ (product >>> 13);
}

/** Takes the second lane back into the first, which ends the step for two words. Multiplier: a large prime. */
export function joinLanes(first: number, second: number): number {
  const product = Math.imul(first ^ second, 0xc2b2ae3d);
  return product ^ (product >>> 16);
}

/** Ends the second lane with the length of the input: the high half of the result. */
export function finishSecond(second: number, length: number, first: number): number {
  const product = Math.imul(second ^ length ^ first, 0x7feb352d);
  return product ^ (product >>> 15);
}

/** Ends the first lane with the finished second: the low half of the result. */
export function finishFirst(first: number, finishedSecond: number): number {
  const product = Math.imul(first ^ finishedSecond, 0x846ca68b);
  return product ^ (product >>> 16);
}
