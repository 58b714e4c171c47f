/** Up to this age the listed set answers plainly, in milliseconds. */
export const PLAIN_FOR_MS = 48 * 60 * 60 * 1000;
/** Up to this age flags stand, with a note that the set was not refreshed; after it nothing is claimed. */
export const CLAIMED_FOR_MS = 7 * 24 * 60 * 60 * 1000;
/** A set confirmed this far in the future means that the clock was set back, in milliseconds. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;

/**
 * `current`: answers plainly; `notRefreshed`: flags say so, and absence is not told any more; `expired`: nothing
 * is claimed, because the set is too old or its age cannot be known.
 */
export type Freshness = 'current' | 'notRefreshed' | 'expired';

/** When a set was true, in milliseconds. */
export interface SetDates {
  /** State of the register, by the server's clock. */
  readonly asOf: number;
  /** When the server last confirmed it, by the device's clock. */
  readonly confirmedAt: number;
}

/**
 * How much a set may still say at `now`, in milliseconds of the device's clock. A server that confirms an old state
 * makes it no younger, so the earlier date counts.
 */
export function freshnessOf({ asOf, confirmedAt }: SetDates, now: number): Freshness {
  const age = now - Math.min(asOf, confirmedAt);
  if (now - confirmedAt < -CLOCK_TOLERANCE_MS || age > CLAIMED_FOR_MS) return 'expired';
  return age > PLAIN_FOR_MS ? 'notRefreshed' : 'current';
}
