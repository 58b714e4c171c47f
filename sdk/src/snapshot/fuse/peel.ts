import type { KeyList } from '../key/key-list.ts';
import { ARITY, type FuseGeometry } from './fuse-geometry.ts';
import * as mixing from './fuse-mixing.ts';

/** The keys of a table in the order they were taken off, each with the slot that was its alone by then. */
export interface PeelingOrder {
  readonly keys: Uint32Array;
  readonly slots: Uint32Array;
}

/** Writes the four slots of a key into `slots`. */
function keySlots(low: number, high: number, geometry: FuseGeometry, slots: Uint32Array): void {
  const segment = 2 ** geometry.segmentLog;
  const mask = segment - 1;
  const opened = mixing.openFirst(low, geometry.seed);
  const second = mixing.placeSecond(high, opened);
  const first = mixing.placeFirst(opened, second);
  const start = mixing.startSlot(first, geometry.segmentCount * segment);
  slots[0] = start;
  slots[1] = (start + segment) ^ (second & mask);
  slots[2] = (start + 2 * segment) ^ ((second >>> mixing.THIRD_OFFSET_SHIFT) & mask);
  slots[3] = (start + 3 * segment) ^ (mixing.placeThird(first, second) & mask);
}

/**
 * Takes keys off that have a slot to themselves, until none is left. Each slot keeps the number of its keys and the
 * exclusive or of their ordinals, so that a slot with one key names it.
 *
 * @returns null when some keys remain: the caller tries another seed or a larger table.
 */
export function peel(keys: KeyList, geometry: FuseGeometry): PeelingOrder | null {
  const slotCount = (geometry.segmentCount + ARITY - 1) * 2 ** geometry.segmentLog;
  const occupants = new Uint8Array(slotCount);
  const ordinals = new Uint32Array(slotCount);
  const slots = new Uint32Array(ARITY);
  for (let ordinal = 0; ordinal < keys.count; ordinal++) {
    keySlots(keys.lowAt(ordinal), keys.highAt(ordinal), geometry, slots);
    for (let index = 0; index < ARITY; index++) {
      const slot = slots[index] as number;
      const count = (occupants[slot] as number) + 1;
      if (count > 255) return null;
      occupants[slot] = count;
      ordinals[slot] = (ordinals[slot] as number) ^ ordinal;
    }
  }
  const single = new Uint32Array(slotCount);
  let waiting = 0;
  for (let slot = 0; slot < slotCount; slot++) if (occupants[slot] === 1) single[waiting++] = slot;
  const order = { keys: new Uint32Array(keys.count), slots: new Uint32Array(keys.count) };
  let taken = 0;
  while (waiting > 0) {
    waiting -= 1;
    const alone = single[waiting] as number;
    if (occupants[alone] !== 1) continue;
    const ordinal = ordinals[alone] as number;
    order.keys[taken] = ordinal;
    order.slots[taken] = alone;
    taken += 1;
    keySlots(keys.lowAt(ordinal), keys.highAt(ordinal), geometry, slots);
    for (let index = 0; index < ARITY; index++) {
      const slot = slots[index] as number;
      const left = (occupants[slot] as number) - 1;
      occupants[slot] = left;
      ordinals[slot] = (ordinals[slot] as number) ^ ordinal;
      if (left === 1) single[waiting++] = slot;
    }
  }
  return taken === keys.count ? order : null;
}
