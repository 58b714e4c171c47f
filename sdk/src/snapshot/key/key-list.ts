const FIRST_CAPACITY = 1024;

/** A growing list of 64-bit keys in two typed arrays: eight bytes a key, where objects would take fifty. */
export class KeyList {
  /** Number of keys. */
  count = 0;
  /** Low halves; entries from `count` on are unused. */
  low = new Uint32Array(FIRST_CAPACITY);
  /** High halves; entries from `count` on are unused. */
  high = new Uint32Array(FIRST_CAPACITY);

  push(low: number, high: number): void {
    if (this.count === this.low.length) {
      this.low = grown(this.low);
      this.high = grown(this.high);
    }
    this.low[this.count] = low;
    this.high[this.count] = high;
    this.count += 1;
  }

  lowAt(ordinal: number): number {
    return this.low[ordinal] as number;
  }

  highAt(ordinal: number): number {
    return this.high[ordinal] as number;
  }
}

function grown(half: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(half.length * 2);
  twice.set(half);
  return twice;
}
