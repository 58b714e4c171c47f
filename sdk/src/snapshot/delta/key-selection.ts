import { fingerprint, NARROWEST_FINGERPRINT } from './fingerprint.ts';
import { type FingerprintList, readFingerprints } from './fingerprint-list.ts';

/** Keys chosen by fingerprint, without those that share one by chance. */
export class KeySelection {
  readonly entries: FingerprintList;
  private readonly exceptions: FingerprintList;

  constructor(entries: FingerprintList, exceptions: FingerprintList) {
    this.entries = entries;
    this.exceptions = exceptions;
  }

  /** Place of the key among the entries, −1 when it is not chosen. */
  find(low: number, high: number): number {
    const place = this.entries.find(low, high);
    if (place < 0 || this.exceptions.find(low, high) >= 0) return -1;
    return place;
  }

  has(low: number, high: number): boolean {
    return this.find(low, high) >= 0;
  }
}

/** Reads entries and exceptions. @throws SnapshotRefused `malformed`. */
export function readSelection(bytes: Uint8Array): {
  readonly selection: KeySelection;
  readonly length: number;
} {
  const entries = readFingerprints(bytes);
  const exceptions = readFingerprints(bytes.subarray(entries.length));
  return {
    selection: new KeySelection(entries.list, exceptions.list),
    length: entries.length + exceptions.length,
  };
}

/** A first sieve before any search: one bit for each of the 2²⁰ beginnings that a key can have. */
export class PrefixSieve {
  private readonly bits = new Uint32Array(2 ** (NARROWEST_FINGERPRINT - 5));

  /** Lets through whatever has the first 20 bits of an entry. */
  add({ sorted, width }: FingerprintList): void {
    const { bits } = this;
    const scale = 2 ** (width - NARROWEST_FINGERPRINT);
    for (let place = 0; place < sorted.length; place++) {
      const prefix = Math.floor((sorted[place] as number) / scale);
      bits[prefix >>> 5] = (bits[prefix >>> 5] as number) | (1 << (prefix & 31));
    }
  }

  passes(low: number, high: number): boolean {
    const prefix = fingerprint(low, high, NARROWEST_FINGERPRINT);
    return (((this.bits[prefix >>> 5] as number) >>> (prefix & 31)) & 1) === 1;
  }
}
