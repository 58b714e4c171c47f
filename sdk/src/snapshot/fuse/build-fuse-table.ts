import type { KeyList } from '../key/key-list.ts';
import { type FuseGeometry, fuseGeometry, MAXIMUM_ATTEMPTS } from './fuse-geometry.ts';
import * as mixing from './fuse-mixing.ts';
import { FUSE_HEADER_LENGTH, FuseTable, fuseTableLength } from './fuse-table.ts';
import { type PeelingOrder, peel } from './peel.ts';

/** A finished table, and what it took. */
export interface BuiltFuseTable {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Attempts it took, the last one included. */
  readonly attempts: number;
}

/**
 * Builds a table in which each key finds its value. The same keys in the same order give the same bytes.
 *
 * @param keys distinct keys.
 * @param width bits in a value, 1 to 24.
 * @param values the value of each key by ordinal, or `fingerprints` for a filter.
 * @throws RangeError when no attempt succeeds: then some key is in the list twice.
 */
export function buildFuseTable(
  keys: KeyList,
  width: number,
  values: ArrayLike<number> | 'fingerprints',
): BuiltFuseTable {
  if (keys.count === 0) {
    return {
      bytes: emptyTable({ segmentLog: 2, segmentCount: 0, seed: 0 }, 0, width),
      attempts: 0,
    };
  }
  for (let attempt = 0; attempt < MAXIMUM_ATTEMPTS; attempt++) {
    const geometry = fuseGeometry(keys.count, attempt);
    const order = peel(keys, geometry);
    if (order === null) continue;
    const bytes = emptyTable(geometry, keys.count, width);
    assign(bytes, keys, order, geometry, width, values);
    return { bytes, attempts: attempt + 1 };
  }
  throw new RangeError(
    `${keys.count} keys did not fit a fuse table in ${MAXIMUM_ATTEMPTS} attempts: look for equal keys.`,
  );
}

function emptyTable(geometry: FuseGeometry, keys: number, width: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fuseTableLength(geometry.segmentCount, geometry.segmentLog, width));
  const header = new DataView(bytes.buffer);
  header.setUint32(0, geometry.seed, true);
  header.setUint32(4, keys, true);
  header.setUint32(8, geometry.segmentCount, true);
  header.setUint8(12, geometry.segmentLog);
  header.setUint8(13, width);
  return bytes;
}

/**
 * Gives the slots their values, the key that was taken off last first: its own slot is still zero then, and no key
 * assigned later touches the slots of an earlier one.
 */
function assign(
  bytes: Uint8Array<ArrayBuffer>,
  keys: KeyList,
  order: PeelingOrder,
  geometry: FuseGeometry,
  width: number,
  values: ArrayLike<number> | 'fingerprints',
): void {
  const table = new FuseTable(bytes);
  const view = new DataView(bytes.buffer, FUSE_HEADER_LENGTH);
  for (let taken = keys.count - 1; taken >= 0; taken--) {
    const ordinal = order.keys[taken] as number;
    const low = keys.lowAt(ordinal);
    const high = keys.highAt(ordinal);
    const wanted =
      values === 'fingerprints' ? fingerprint(low, high, geometry.seed, width) : (values[ordinal] as number);
    const missing = table.value(low, high) ^ wanted;
    const bit = (order.slots[taken] as number) * width;
    const at = bit >>> 3;
    view.setUint32(at, view.getUint32(at, true) | (missing << (bit & 7)), true);
  }
}

function fingerprint(low: number, high: number, seed: number, width: number): number {
  const opened = mixing.openFirst(low, seed);
  const second = mixing.placeSecond(high, opened);
  const first = mixing.placeFirst(opened, second);
  return mixing.fingerprintWord(second, mixing.placeThird(first, second)) >>> (32 - width);
}
