/** Longest time that the client itself waits because a server says so, in milliseconds. */
export const LONGEST_WAIT = 30_000;

/** The latest time that a date can hold, in milliseconds since 1970 (ECMAScript, "Time Values"). */
const LATEST_TIME = 8_640_000_000_000_000;

/**
 * Milliseconds that an answer asks to wait before asking again (`Retry-After`, RFC 9110, 10.2.3): seconds, or
 * a date, which is taken relative to the server's own clock. `null` when it does not say.
 */
export function readRetryAfter(headers: Headers): number | null {
  const value = headers.get('retry-after') ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  // `Date.parse` would take many a number for a day; what is no date is NaN, and so is what is reckoned with it.
  const wait =
    Date.parse(/[a-z]/i.test(value) ? value : '') - (Date.parse(headers.get('date') ?? '') || Date.now());
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

/**
 * Milliseconds until a refused request may be asked again: `Retry-After`, or else, for 429, when the quota is full
 * again (`RateLimit: "name";r=0;t=12`, or `RateLimit-Reset: 12`, the earlier form; draft-ietf-httpapi-ratelimit-headers).
 * `null` when the answer does not say.
 */
export function readWait({
  status,
  headers,
}: {
  readonly status: number;
  readonly headers: Headers;
}): number | null {
  const wait = readRetryAfter(headers);
  if (wait !== null || status !== 429) return wait;
  const fields = `${headers.get('ratelimit')};t=${headers.get('ratelimit-reset')}`;
  const seconds = /;\s*t=(\d+)/.exec(fields)?.[1];
  return seconds === undefined ? null : Number(seconds) * 1_000;
}

/** The same as a point in time by the device's clock. */
export function retryTime(answer: { readonly status: number; readonly headers: Headers }): string | null {
  const wait = readWait(answer);
  return wait === null ? null : new Date(Math.min(Date.now() + wait, LATEST_TIME)).toISOString();
}
