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
  const seconds = milliseconds(value);
  // `Date.parse` would take many a number for a day.
  if (seconds !== null || !/[a-z]/i.test(value)) return seconds;
  // What is no date is NaN, and so is what is reckoned with it.
  const wait = Date.parse(value) - (Date.parse(headers.get('date') ?? '') || Date.now());
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}

/**
 * Milliseconds until a refused request may be asked again: `Retry-After`, or else, for 429, when the last quota that is
 * used up is full again (`RateLimit: "name";r=0;t=12`, or `RateLimit-Reset: 12`, the earlier form; draft-ietf-httpapi-ratelimit-headers).
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
  // A name may hold what looks like a parameter, or like the end of an item.
  const items = (headers.get('ratelimit') ?? '').replace(/"(?:[^"\\]|\\.)*"/g, '').split(',');
  const waits = items.flatMap((item) =>
    /;\s*r=0(?![\d.])/.test(item) ? (/;\s*t=(\d+)/.exec(item)?.[1] ?? []) : [],
  );
  if (waits.length > 0) return Math.max(...waits.map(Number)) * 1_000;
  return milliseconds(headers.get('ratelimit-reset') ?? '');
}

/** Whole seconds, in milliseconds; `null` for any other text. */
function milliseconds(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) * 1_000 : null;
}

/** The same as a point in time by the device's clock. */
export function retryTime(answer: { readonly status: number; readonly headers: Headers }): string | null {
  const wait = readWait(answer);
  return wait === null ? null : new Date(Math.min(Date.now() + wait, LATEST_TIME)).toISOString();
}
