import type { FuseTable } from './fuse-table.ts';

/**
 * A set that is exact for every key of a known universe: a filter over its members, and one bit for each key of the
 * universe that the filter lets through, saying whether it does so rightly. Keys outside the universe are in the set
 * by chance, once in 2^(width + 1).
 */
export class ExactSet {
  private readonly filter: FuseTable;
  private readonly correction: FuseTable | null;

  /** @param correction null when no universe was known: then hits of the filter stand uncorrected. */
  constructor(filter: FuseTable, correction: FuseTable | null) {
    this.filter = filter;
    this.correction = correction;
  }

  has(low: number, high: number): boolean {
    if (!this.filter.matches(low, high)) return false;
    return this.correction === null || this.correction.value(low, high) === 1;
  }
}
