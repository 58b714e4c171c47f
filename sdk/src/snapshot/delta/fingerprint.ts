/** Narrowest fingerprint: a reader sorts out by the first 20 bits what cannot match. */
export const NARROWEST_FINGERPRINT = 20;

/** Widest: whole numbers below 2^53 are exact in a double. */
export const WIDEST_FINGERPRINT = 52;

/** The highest `width` bits of a key, `width` from 20 to 52. */
export function fingerprint(low: number, high: number, width: number): number {
  if (width <= 32) return high >>> (32 - width);
  return (high >>> 0) * 2 ** (width - 32) + (low >>> (64 - width));
}

/**
 * The width at which entries and exceptions together take the fewest bits: one more bit for each entry halves the
 * exceptions, of about 45 bits, among the keys that must not match. Independent of the number of entries.
 *
 * @param domain how many keys must not match.
 */
export function thriftyWidth(domain: number): number {
  const width = Math.ceil(Math.log2(Math.max(domain, 1)) + Math.log2(45 * Math.LN2));
  return Math.min(WIDEST_FINGERPRINT, Math.max(NARROWEST_FINGERPRINT, width));
}
