/** Widest level tried. Wider ones never pay: they spend as many bits on the frequent as on the rare. */
const WIDEST = 12;

/** Slots per key, roughly; small tables are a little looser. */
const slotsPerKey = (keys: number): number => (keys > 100_000 ? 1.08 : 1.25);

/** Bytes that a table costs besides its slots, in bits: its header, its entry and its padding. */
const TABLE_BITS = 8 * 48;

/**
 * The widths of the levels that store combination numbers in the fewest bits.
 *
 * @param counts how many keys have each combination, most frequent first.
 * @returns widths in the order of use; empty when there is nothing to tell apart.
 */
export function levelWidths(counts: readonly number[]): number[] {
  const last = counts.length - 1;
  if (last < 1) return [];
  /** Keys whose combination has this number or a higher one. */
  const remaining = new Float64Array(counts.length + 1);
  for (let number = last; number >= 0; number--) {
    remaining[number] = (remaining[number + 1] as number) + (counts[number] ?? 0);
  }
  /** Fewest bits to tell apart the combinations from this number on, and the width to begin with. */
  const cost = new Float64Array(counts.length + 1);
  const choice = new Uint8Array(counts.length + 1);
  for (let number = last - 1; number >= 0; number--) {
    cost[number] = Number.POSITIVE_INFINITY;
    const keys = remaining[number] as number;
    for (let width = 1; width <= Math.max(WIDEST, Math.ceil(Math.log2(counts.length))); width++) {
      const told = 2 ** width;
      const ends = counts.length - number <= told;
      const onwards = ends ? 0 : (cost[number + told - 1] as number);
      const bits = keys * width * slotsPerKey(keys) + TABLE_BITS + onwards;
      if (bits < (cost[number] as number)) {
        cost[number] = bits;
        choice[number] = width;
      }
      if (ends) break;
    }
  }
  const widths: number[] = [];
  for (let number = 0; ; ) {
    const width = choice[number] as number;
    widths.push(width);
    if (counts.length - number <= 2 ** width) return widths;
    number += 2 ** width - 1;
  }
}
