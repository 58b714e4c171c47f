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

/** A first sieve before any search: one bit for each beginning that a key can have. */
export class PrefixSieve {
  private readonly prefixBits: number;
  private readonly bits: Uint8Array<ArrayBuffer>;

  /** @param prefixBits how much of a key's beginning counts; at most the 20 bits that every fingerprint has. */
  constructor(prefixBits = NARROWEST_FINGERPRINT) {
    this.prefixBits = prefixBits;
    this.bits = new Uint8Array(2 ** (prefixBits - 3));
  }

  /** What `toBytes` gave. @throws RangeError when it has another length. */
  static of(prefixBits: number, bytes: Uint8Array): PrefixSieve {
    const sieve = new PrefixSieve(prefixBits);
    if (bytes.length !== sieve.bits.length)
      throw new RangeError(`A sieve of ${bytes.length} bytes is none of ${prefixBits} bits.`);
    sieve.bits.set(bytes);
    return sieve;
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.bits.slice();
  }

  /** Lets through whatever has the beginning of an entry. */
  add({ sorted, width }: FingerprintList): void {
    const { bits } = this;
    const scale = 2 ** (width - this.prefixBits);
    for (let place = 0; place < sorted.length; place++) {
      const prefix = Math.floor((sorted[place] as number) / scale);
      bits[prefix >>> 3] = (bits[prefix >>> 3] as number) | (1 << (prefix & 7));
    }
  }

  passes(low: number, high: number): boolean {
    const prefix = fingerprint(low, high, this.prefixBits);
    return (((this.bits[prefix >>> 3] as number) >>> (prefix & 7)) & 1) === 1;
  }
}
