/**
 * Promises that are let settle before a batch goes: as many as stand between a loop that starts look-ups and the
 * look-ups themselves, through a few async functions.
 */
const HOPS = 16;

/**
 * Resolves once those who were about to ask in this turn of the event loop have asked. Waits for promises alone, so that
 * no timer of any runtime delays a look-up.
 */
export async function endOfTurn(): Promise<void> {
  for (let hop = 0; hop < HOPS; hop++) await null;
}
