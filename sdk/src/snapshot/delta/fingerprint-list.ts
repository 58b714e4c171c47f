import { SnapshotRefused } from '../snapshot-refused.ts';
import { BitReader } from './bit-reader.ts';
import { BitWriter, riceParameter } from './bit-writer.ts';
import { fingerprint, NARROWEST_FINGERPRINT, WIDEST_FINGERPRINT } from './fingerprint.ts';

/** Number of entries (4), length of the bits in bytes (4), width (1), Rice parameter (1), zero (2). */
const LIST_HEADER_LENGTH = 12;

/** Fingerprints in ascending order, each once. */
export class FingerprintList {
  readonly width: number;
  readonly sorted: Float64Array;

  constructor(width: number, sorted: Float64Array) {
    this.width = width;
    this.sorted = sorted;
  }

  /** Place of the key's fingerprint in the list, −1 when it is not in it. */
  find(low: number, high: number): number {
    const wanted = fingerprint(low, high, this.width);
    let from = 0;
    let to = this.sorted.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.sorted[middle] as number) < wanted) from = middle + 1;
      else to = middle;
    }
    return this.sorted[from] === wanted ? from : -1;
  }
}

/** Writes a list as the Rice-coded gaps between its entries. */
export function writeFingerprints(list: FingerprintList): Uint8Array<ArrayBuffer> {
  const gaps = list.sorted.map((value, at) =>
    at === 0 ? value : value - (list.sorted[at - 1] as number) - 1,
  );
  const parameter = riceParameter(gaps, list.width);
  const writer = new BitWriter();
  for (const gap of gaps) writer.writeRice(gap, parameter);
  const bits = writer.finish();
  const bytes = new Uint8Array(LIST_HEADER_LENGTH + bits.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, gaps.length, true);
  view.setUint32(4, bits.length, true);
  view.setUint8(8, list.width);
  view.setUint8(9, parameter);
  bytes.set(bits, LIST_HEADER_LENGTH);
  return bytes;
}

/**
 * Reads a list from the beginning of `bytes`. The room for its entries is bounded by the bits they must have.
 *
 * @throws SnapshotRefused `malformed`.
 */
export function readFingerprints(bytes: Uint8Array): {
  readonly list: FingerprintList;
  readonly length: number;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < LIST_HEADER_LENGTH) throw malformed('its header is missing');
  const count = view.getUint32(0, true);
  const length = LIST_HEADER_LENGTH + view.getUint32(4, true);
  const width = view.getUint8(8);
  const parameter = view.getUint8(9);
  if (width < NARROWEST_FINGERPRINT || width > WIDEST_FINGERPRINT)
    throw malformed(`fingerprints of ${width} bits`);
  if (parameter > width) throw malformed(`Rice parameter ${parameter}`);
  if (length > bytes.length) throw malformed('it reaches past its section');
  if (count * (parameter + 1) > (length - LIST_HEADER_LENGTH) * 8)
    throw malformed(`${count} entries are too many`);
  const reader = new BitReader(bytes.subarray(LIST_HEADER_LENGTH, length));
  const sorted = new Float64Array(count);
  const limit = 2 ** width;
  reader.readRices(parameter, sorted);
  let value = -1;
  for (let at = 0; at < count; at++) {
    value += (sorted[at] as number) + 1;
    if (value >= limit) throw malformed(`an entry has more than ${width} bits`);
    sorted[at] = value;
  }
  reader.requireEnd();
  return { list: new FingerprintList(width, sorted), length };
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `A list of fingerprints breaks the format: ${what}.`);
}
