import { type KeySelection, PrefixSieve } from './key-selection.ts';

/** Questions before the sieve is made: the first answers of a worker that has just started do not wait for it. */
const UNSIEVED = 16;

/**
 * Bits of a prefix in a sieve that is kept on disk: 2¹⁸ bits are 32 KB. After a day of 7,000 changes it lets one key of
 * twenty through, and the finer one takes its place as soon as the deltas have been read.
 */
const KEPT_PREFIX = 18;

/** Bytes of a sieve that is kept. */
export const KEPT_SIEVE_LENGTH = 2 ** KEPT_PREFIX / 8;

/** Tells most keys that no delta changes from the rest, without a search. */
export class ChangeSieve {
  private readonly selections: () => readonly (KeySelection | null)[];
  private sieve: PrefixSieve | null;
  private asked = 0;

  /**
   * @param selections of all deltas; null where one has none.
   * @param kept what `toBeKept` gave for the same deltas: without it they must be read for the first answer.
   */
  constructor(selections: () => readonly (KeySelection | null)[], kept: Uint8Array | null = null) {
    this.selections = selections;
    this.sieve = kept === null ? null : PrefixSieve.of(KEPT_PREFIX, kept);
  }

  /** False only for keys that are in no selection. */
  passes(low: number, high: number): boolean {
    if (this.sieve !== null) return this.sieve.passes(low, high);
    this.asked += 1;
    if (this.asked > UNSIEVED) this.refine();
    return true;
  }

  /** Makes the fine sieve. Reads every delta. */
  refine(): void {
    this.sieve = this.filled(new PrefixSieve());
  }

  /** A coarse sieve, `KEPT_SIEVE_LENGTH` bytes. */
  toBeKept(): Uint8Array<ArrayBuffer> {
    return this.filled(new PrefixSieve(KEPT_PREFIX)).toBytes();
  }

  private filled(sieve: PrefixSieve): PrefixSieve {
    for (const selection of this.selections()) if (selection !== null) sieve.add(selection.entries);
    return sieve;
  }
}
