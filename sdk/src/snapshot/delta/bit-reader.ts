import { SnapshotRefused } from '../snapshot-refused.ts';

/** Reads what a `BitWriter` wrote. It never reads past its bytes, so no code can keep it busy longer than they last. */
export class BitReader {
  private at = 0;
  private readonly bytes: Uint8Array;
  private readonly end: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
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

  readRice(parameter: number): number {
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
