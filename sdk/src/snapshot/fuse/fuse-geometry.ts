/** Slots of a 4-wise table lie in this many consecutive segments. */
export const ARITY = 4;

/** Smallest and largest segment, as powers of two. The offsets in a segment take at most 18 bits of a word. */
export const MINIMUM_SEGMENT_LOG = 2;
export const MAXIMUM_SEGMENT_LOG = 18;

/** Largest number of starting slots: their product with 27 bits must be exact in a double. */
export const MAXIMUM_STARTING_SLOTS = 2 ** 26;

/** Attempts before construction gives up. Distinct keys succeed within the first few. */
export const MAXIMUM_ATTEMPTS = 96;

/** Seeds tried at one size before the table grows. */
const ATTEMPTS_PER_SIZE = 2;

/** How much a table grows, in slots per key, after it failed with every seed of a size. */
const GROWTH = 0.006;
/** The same for fewer keys than `FEW_KEYS`, where success varies more and slots cost nothing. */
const GROWTH_FEW = 0.08;
const FEW_KEYS = 5_000;

/** Below this no table with 4 positions was ever peeled at these segment lengths (measured up to 3 M keys). */
const LEAST_SLOTS_PER_KEY = 1.05;

/** Shape of one attempt at a table. */
export interface FuseGeometry {
  readonly segmentLog: number;
  readonly segmentCount: number;
  readonly seed: number;
}

/**
 * The shape to try at an attempt. Segment length and size follow the published fit for 4-wise binary fuse filters
 * (Graf and Lemire 2022, section 4: length 2^⌊log(n)/log(2.91) − ½⌋, size 0.77 + 0.305 log(600000)/log(n)), except
 * that the first attempts are a little smaller, since a builder has time for a few failures and a reader has not.
 */
export function fuseGeometry(keys: number, attempt: number): FuseGeometry {
  const logarithm = Math.log(Math.max(keys, 2));
  const fitted = Math.floor(logarithm / Math.log(2.91) - 0.5);
  const segmentLog = Math.min(MAXIMUM_SEGMENT_LOG, Math.max(MINIMUM_SEGMENT_LOG, fitted));
  const size = Math.max(LEAST_SLOTS_PER_KEY, 0.758 + (0.305 * Math.log(600_000)) / logarithm);
  const growth = (keys < FEW_KEYS ? GROWTH_FEW : GROWTH) * Math.floor(attempt / ATTEMPTS_PER_SIZE);
  const segments = Math.ceil((keys * (size + growth)) / 2 ** segmentLog);
  return {
    segmentLog,
    segmentCount: Math.max(1, segments - (ARITY - 1)),
    seed: Math.imul(attempt + 1, 0x9e3779b1 | 0) >>> 0,
  };
}
