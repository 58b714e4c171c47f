import { SnapshotRefused } from '../snapshot-refused.ts';
import { toHex } from '../trust/content-hash.ts';
import type { CodeAdditions, Delta } from './delta.ts';
import type { KeySelection } from './key-selection.ts';
import { readDelta } from './read-delta.ts';

/**
 * A delta whose lists are read when the first question reaches them. Reading a day's changes takes a worker that has just
 * started some milliseconds, and the sieve lets nearly no key come so far.
 *
 * Only for bytes that were read as a whole once and have the same hash now: reading them again cannot fail.
 */
export class LazyDelta implements Delta {
  readonly from: Uint8Array;
  readonly keySeed: number;
  private readonly bytes: Uint8Array;
  private known: Delta | null = null;

  /** @param link what the delta's own link says, as it was compared when the delta was taken over. */
  constructor(bytes: Uint8Array, { from, keySeed }: Pick<Delta, 'from' | 'keySeed'>) {
    this.bytes = bytes;
    this.from = from;
    this.keySeed = keySeed;
  }

  get codeRemovals(): KeySelection | null {
    return this.whole.codeRemovals;
  }

  get nameRemovals(): KeySelection | null {
    return this.whole.nameRemovals;
  }

  get codeAdditions(): CodeAdditions | null {
    return this.whole.codeAdditions;
  }

  get nameAdditions(): KeySelection | null {
    return this.whole.nameAdditions;
  }

  /** The delta, read. @throws SnapshotRefused as `readDelta`; `wrongLink` when it is not what it was taken for. */
  get whole(): Delta {
    this.known ??= this.read();
    return this.known;
  }

  private read(): Delta {
    const delta = readDelta(this.bytes, 'structure');
    if (delta.keySeed === this.keySeed && toHex(delta.from) === toHex(this.from)) return delta;
    throw new SnapshotRefused('wrongLink', 'A delta on this device applies to another state than was kept.');
  }
}
