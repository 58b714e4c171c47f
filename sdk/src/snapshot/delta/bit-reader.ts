import { SnapshotRefused } from '../snapshot-refused.ts';

/** Bits of a 32-bit word that belong to what is read, wherever in a byte that begins. */
const PEEKED = 25;

/** Bytes of that word. */
const WORD = 4;

/** Codes in one call of the loop: once it is compiled, the next call runs the compiled one. */
const CALL = 256;

/** Reads what a `BitWriter` wrote. It never reads past its bytes, so no code can keep it busy longer than they last. */
export class BitReader {
  private at = 0;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly end: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = bytes.length * 8;
  }

  /** A whole number of `width` bits, at most 52. */
  read(width: number): number {
    if (width > this.end - this.at) throw endsEarly();
    let value = 0;
    let scale = 1;
    for (let left = width; left > 0; ) {
      const offset = this.at & 7;
      const bits = Math.min(8 - offset, left);
      value += (((this.bytes[this.at >>> 3] as number) >>> offset) & (2 ** bits - 1)) * scale;
      scale *= 2 ** bits;
      this.at += bits;
      left -= bits;
    }
    return value;
  }

  /**
   * Fills a list with Rice codes: ones that are counted, a zero, then `parameter` bits. Nearly every code lies within one
   * word and is taken from it at once, in a loop that touches only its own variables: a worker that has just started
   * interprets this, and bit by bit a day's delta would cost it ten milliseconds.
   */
  readRices(parameter: number, into: Float64Array): void {
    for (let from = 0; from < into.length; from += CALL)
      this.fillWithRices(parameter, into, from, Math.min(from + CALL, into.length));
  }

  private fillWithRices(parameter: number, into: Float64Array, from: number, to: number): void {
    const { view } = this;
    const lastWord = this.bytes.length - WORD;
    const mask = 2 ** parameter - 1;
    let at = this.at;
    for (let place = from; place < to; place++) {
      const byte = at >>> 3;
      const word = byte > lastWord ? -1 : view.getUint32(byte, true) >>> (at & 7);
      const ones = 31 - Math.clz32(~word & (word + 1));
      const length = ones + 1 + parameter;
      if (ones < 0 || length > PEEKED) {
        this.at = at;
        into[place] = this.readLongRice(parameter);
        at = this.at;
      } else {
        into[place] = (ones << parameter) + ((word >>> (ones + 1)) & mask);
        at += length;
      }
    }
    this.at = at;
  }

  private readLongRice(parameter: number): number {
    let quotient = 0;
    while (this.read(1) === 1) quotient += 1;
    return quotient * 2 ** parameter + this.read(parameter);
  }

  /** @throws SnapshotRefused `malformed` unless only the zeros that fill the last byte are left. */
  requireEnd(): void {
    const left = this.end - this.at;
    if (left >= 8 || (left > 0 && this.read(left) !== 0)) {
      throw new SnapshotRefused(
        'malformed',
        'A list in the delta is followed by bits that belong to nothing.',
      );
    }
  }
}

function endsEarly(): SnapshotRefused {
  return new SnapshotRefused('malformed', 'A list in the delta ends before its last entry.');
}
