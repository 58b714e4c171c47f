import { type KeySelection, PrefixSieve } from './key-selection.ts';

/** Questions before the sieve is made: the first answers of a worker that has just started do not wait for it. */
const UNSIEVED = 16;

/** Tells most keys that no delta changes from the rest, without a search. */
export class ChangeSieve {
  private readonly selections: readonly KeySelection[];
  private sieve: PrefixSieve | null = null;
  private asked = 0;

  /** @param selections of all deltas; null where one has none. */
  constructor(selections: readonly (KeySelection | null)[]) {
    this.selections = selections.filter((selection) => selection !== null);
  }

  /** False only for keys that are in no selection. */
  passes(low: number, high: number): boolean {
    if (this.sieve !== null) return this.sieve.passes(low, high);
    this.asked += 1;
    if (this.asked > UNSIEVED) this.sieve = this.build();
    return true;
  }

  private build(): PrefixSieve {
    const sieve = new PrefixSieve();
    for (const { entries } of this.selections) sieve.add(entries);
    return sieve;
  }
}
