/** 2^32, to turn a 32-bit state into a fraction. */
const WORDS = 4_294_967_296;

/** Odd constant nearest 2^32 divided by the golden ratio: spreads neighbouring seeds far apart (Weyl sequence). */
const GOLDEN = 0x9e3779b9;

/** A stream of repeatable choices. */
export interface Random {
  /** Whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number;
  /** True with this probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items; throws on an empty list. */
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * SplitMix32: a counter that steps by the golden constant, mixed twice. Its state is one word, so that every row
 * of the register gets its own stream from `(seed, row)` and can be invented without the rows before it.
 */
export function randomFor(seed: number, row: number): Random {
  let state = mix(mix(seed >>> 0) ^ Math.imul(row >>> 0, GOLDEN) ^ Math.floor(row / WORDS));
  const fraction = (): number => {
    state = (state + GOLDEN) >>> 0;
    return mix(state) / WORDS;
  };
  return {
    below: (limit) => Math.floor(fraction() * limit),
    chance: (probability) => fraction() < probability,
    pick: (items) => {
      const item = items[Math.floor(fraction() * items.length)];
      if (item === undefined) throw new RangeError('Nothing to pick from: the list is empty');
      return item;
    },
  };
}

/** Two rounds of xor-shift and multiplication (the finaliser of MurmurHash3): every bit reaches every other. */
function mix(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
