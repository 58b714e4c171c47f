import { SnapshotRefused } from '../snapshot-refused.ts';
import { ARITY, MAXIMUM_SEGMENT_LOG, MAXIMUM_STARTING_SLOTS, MINIMUM_SEGMENT_LOG } from './fuse-geometry.ts';
import * as mixing from './fuse-mixing.ts';

/** Bytes before the values: seed, keys, segments (32 bits each), segment length, width (8 each), 16 zero bits. */
export const FUSE_HEADER_LENGTH = 16;

/** Widest value. A value then lies within one 32-bit word read at its first byte. */
export const MAXIMUM_VALUE_WIDTH = 24;

/** Bytes behind the last value, so that this word can always be read. */
const GUARD_LENGTH = 4;

/** Bytes of a table of this shape. */
export function fuseTableLength(segmentCount: number, segmentLog: number, width: number): number {
  if (segmentCount === 0) return FUSE_HEADER_LENGTH;
  const bits = (segmentCount + ARITY - 1) * 2 ** segmentLog * width;
  return FUSE_HEADER_LENGTH + Math.ceil((Math.ceil(bits / 8) + GUARD_LENGTH) / 8) * 8;
}

/**
 * A 4-wise binary fuse table over bytes that stay where they are. It gives each of the keys it was built from its
 * value, and every other key some value, evenly spread.
 */
export class FuseTable {
  /** Keys the table was built from. */
  readonly keys: number;
  /** Bits in a value. */
  readonly width: number;
  private readonly seed: number;
  private readonly startingSlots: number;
  private readonly segment: number;
  private readonly mask: number;
  private readonly valueMask: number;
  private readonly bytes: Uint8Array;
  private readonly view: DataView;

  /** @throws SnapshotRefused when the bytes are not exactly one table. */
  constructor(bytes: Uint8Array) {
    const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < FUSE_HEADER_LENGTH) throw malformed(`${bytes.length} bytes are too few`);
    this.seed = header.getInt32(0, true);
    this.keys = header.getUint32(4, true);
    const segmentCount = header.getUint32(8, true);
    const segmentLog = header.getUint8(12);
    this.width = header.getUint8(13);
    if (header.getUint16(14, true) !== 0) throw malformed('reserved bits are set');
    if (segmentLog < MINIMUM_SEGMENT_LOG || segmentLog > MAXIMUM_SEGMENT_LOG) {
      throw malformed(`segments of 2^${segmentLog} slots`);
    }
    if (this.width < 1 || this.width > MAXIMUM_VALUE_WIDTH) throw malformed(`values of ${this.width} bits`);
    if ((this.keys === 0) !== (segmentCount === 0)) {
      throw malformed(`${this.keys} keys in ${segmentCount} segments`);
    }
    this.segment = 2 ** segmentLog;
    this.mask = this.segment - 1;
    this.valueMask = 2 ** this.width - 1;
    this.startingSlots = segmentCount * this.segment;
    if (this.startingSlots > MAXIMUM_STARTING_SLOTS) throw malformed(`${segmentCount} segments are too many`);
    if (bytes.length !== fuseTableLength(segmentCount, segmentLog, this.width)) {
      throw malformed(`${bytes.length} bytes do not fit its shape`);
    }
    this.bytes = bytes.subarray(FUSE_HEADER_LENGTH);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
  }

  /** The value stored for a key; for any other key an arbitrary one. 0 in an empty table. */
  value(low: number, high: number): number {
    if (this.keys === 0) return 0;
    const opened = mixing.openFirst(low, this.seed);
    const second = mixing.placeSecond(high, opened);
    const first = mixing.placeFirst(opened, second);
    return this.combine(first, second, mixing.placeThird(first, second));
  }

  /** For a table of fingerprints: true for each of its keys, and for others once in 2^width. */
  matches(low: number, high: number): boolean {
    if (this.keys === 0) return false;
    const opened = mixing.openFirst(low, this.seed);
    const second = mixing.placeSecond(high, opened);
    const first = mixing.placeFirst(opened, second);
    const third = mixing.placeThird(first, second);
    const fingerprint = mixing.fingerprintWord(second, third) >>> (32 - this.width);
    return this.combine(first, second, third) === fingerprint;
  }

  private combine(first: number, second: number, third: number): number {
    const { segment, mask } = this;
    const start = mixing.startSlot(first, this.startingSlots);
    const slot1 = (start + segment) ^ (second & mask);
    const slot2 = (start + 2 * segment) ^ ((second >>> mixing.THIRD_OFFSET_SHIFT) & mask);
    const slot3 = (start + 3 * segment) ^ (third & mask);
    if (this.width === 8) {
      const { bytes } = this;
      return (
        (bytes[start] as number) ^
        (bytes[slot1] as number) ^
        (bytes[slot2] as number) ^
        (bytes[slot3] as number)
      );
    }
    return this.packed(start) ^ this.packed(slot1) ^ this.packed(slot2) ^ this.packed(slot3);
  }

  private packed(slot: number): number {
    const bit = slot * this.width;
    return (this.view.getUint32(bit >>> 3, true) >>> (bit & 7)) & this.valueMask;
  }
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `A fuse table breaks the format: ${what}.`);
}
