import { FIRST_LANE, finishFirst, finishSecond, joinLanes, stirFirst, stirSecond } from './mixing.ts';

/** Start of the second lane for names: the ASCII letters `name`, little-endian. */
const NAME_LANE = 0x656d616e;

/** UTF-16 units that go in at once: two words of two. */
const UNITS_PER_STEP = 4;

/**
 * The 64-bit key of a registered name, over its UTF-16 code units. The name must be normalised by the caller, in the
 * same way for the snapshot and for the page: the key of another spelling is another key.
 *
 * @param seed the key seed of the snapshot, a 32-bit integer.
 * @param into receives the low 32 bits at 0 and the high 32 bits at 1.
 */
export function nameKey(name: string, seed: number, into: Int32Array): void {
  let first = FIRST_LANE ^ seed;
  let second = NAME_LANE;
  for (let place = 0; place < name.length; place += UNITS_PER_STEP) {
    first = stirFirst(first, wordAt(name, place));
    second = stirSecond(second, wordAt(name, place + 2), first);
    first = joinLanes(first, second);
  }
  const high = finishSecond(second, name.length, first);
  into[0] = finishFirst(first, high);
  into[1] = high;
}

/** Two units as one word, zero where the name has ended. */
function wordAt(name: string, place: number): number {
  const lower = place < name.length ? name.charCodeAt(place) : 0;
  const upper = place + 1 < name.length ? name.charCodeAt(place + 1) : 0;
  return lower | (upper << 16);
}
