import { KeyCollision } from '../build/key-collision.ts';
import { KeyTable } from '../key/key-table.ts';
import { fingerprint, thriftyWidth, WIDEST_FINGERPRINT } from './fingerprint.ts';
import { FingerprintList, writeFingerprints } from './fingerprint-list.ts';
import { PrefixSieve } from './key-selection.ts';

/** Chooses keys by the shortest fingerprints that pay, and notes which other keys share one of them. */
export class SelectionBuilder {
  private readonly members = new KeyTable();
  private readonly exceptions = new KeyTable();
  private readonly domain: number;
  private sealed: { readonly list: FingerprintList; readonly sieve: PrefixSieve } | null = null;

  /** @param domain how many keys must not match, roughly: decides the width. */
  constructor(domain: number) {
    this.domain = domain;
  }

  get size(): number {
    return this.members.keys.count;
  }

  /** Keys that must not match and did. */
  get exceptionCount(): number {
    return this.exceptions.keys.count;
  }

  /** Adds a key and returns its ordinal, −1 when it is one already. */
  add(low: number, high: number): number {
    if (this.sealed !== null)
      throw new RangeError('Keys are already being told apart: no more can be chosen.');
    return this.members.add(low, high);
  }

  has(low: number, high: number): boolean {
    return this.members.ordinal(low, high) >= 0;
  }

  /** Whether a key that is not chosen looks as if it were. */
  confuses(low: number, high: number): boolean {
    const { list, sieve } = this.seal();
    return sieve.passes(low, high) && list.find(low, high) >= 0 && !this.has(low, high);
  }

  /** Notes a key that must not match. */
  except(low: number, high: number): void {
    this.exceptions.add(low, high);
  }

  /** Ordinals of the keys in the order of their fingerprints. */
  order(): number[] {
    const { keys } = this.members;
    const { width } = this.seal().list;
    const value = (ordinal: number): number => fingerprint(keys.lowAt(ordinal), keys.highAt(ordinal), width);
    return Array.from({ length: keys.count }, (_, ordinal) => ordinal).sort((a, b) => value(a) - value(b));
  }

  /** Entries and exceptions, as `readSelection` reads them. */
  write(): Uint8Array<ArrayBuffer> {
    const exceptions = fingerprints(this.exceptions, WIDEST_FINGERPRINT);
    for (let ordinal = 0; ordinal < this.members.keys.count; ordinal++) {
      if (exceptions.find(this.members.keys.lowAt(ordinal), this.members.keys.highAt(ordinal)) >= 0) {
        throw new KeyCollision(
          'An exception cannot be told from an entry: publish a full snapshot with another key seed.',
        );
      }
    }
    const parts = [writeFingerprints(this.seal().list), writeFingerprints(exceptions)];
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  /** Widens the fingerprints until the chosen keys have different ones. */
  private seal(): { readonly list: FingerprintList; readonly sieve: PrefixSieve } {
    if (this.sealed !== null) return this.sealed;
    let list = fingerprints(this.members, thriftyWidth(this.domain));
    while (list.sorted.length < this.size) {
      if (list.width === WIDEST_FINGERPRINT) {
        throw new KeyCollision(
          'Two codes share 52 bits of their keys: publish a full snapshot with another key seed.',
        );
      }
      list = fingerprints(this.members, list.width + 1);
    }
    const sieve = new PrefixSieve();
    sieve.add(list);
    this.sealed = { list, sieve };
    return this.sealed;
  }
}

function fingerprints({ keys }: KeyTable, width: number): FingerprintList {
  const values = new Float64Array(keys.count);
  for (let at = 0; at < keys.count; at++) values[at] = fingerprint(keys.lowAt(at), keys.highAt(at), width);
  return new FingerprintList(width, Float64Array.from(new Set(values.sort())));
}
