import { KeyList } from './key-list.ts';

const FIRST_SIZE = 4096;

/** Marks a free place; others hold the ordinal of a key plus one. */
const FREE = 0;

/** A set of 64-bit keys, each with its ordinal in order of arrival. Open addressing, at most half full. */
export class KeyTable {
  /** The keys in order of arrival. */
  readonly keys = new KeyList();
  private places = new Uint32Array(FIRST_SIZE);

  /** Ordinal of a key, −1 when it is not in the set. */
  ordinal(low: number, high: number): number {
    return (this.places[this.place(low, high)] as number) - 1;
  }

  /** Adds a key and returns its ordinal, or −1 when it was already in the set. */
  add(low: number, high: number): number {
    if (this.keys.count * 2 >= this.places.length) this.grow();
    const place = this.place(low, high);
    if (this.places[place] !== FREE) return -1;
    this.keys.push(low, high);
    this.places[place] = this.keys.count;
    return this.keys.count - 1;
  }

  private place(low: number, high: number): number {
    const last = this.places.length - 1;
    let place = (low ^ (high >>> 7)) & last;
    for (;;) {
      const taken = this.places[place] as number;
      if (taken === FREE) return place;
      if (this.keys.lowAt(taken - 1) === low >>> 0 && this.keys.highAt(taken - 1) === high >>> 0)
        return place;
      place = (place + 1) & last;
    }
  }

  private grow(): void {
    this.places = new Uint32Array(this.places.length * 2);
    for (let ordinal = 0; ordinal < this.keys.count; ordinal++) {
      this.places[this.place(this.keys.lowAt(ordinal), this.keys.highAt(ordinal))] = ordinal + 1;
    }
  }
}
