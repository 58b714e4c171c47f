import type { LookupResult } from '../../contract/types.gen.ts';

/**
 * Milliseconds that a result may be kept, from when it was asked for: never longer than the server's own
 * freshness, told by the server's own clock, so that a wrong clock of the device cannot prolong it. 0: not at
 * all, as when neither the age of the answer nor the server's time is known (a browser hides the `Date` of
 * another origin unless the server exposes it).
 *
 * @param isOwnResource whether the headers speak of this result alone; those of a batch do not
 */
export function answerLifetime(result: LookupResult, headers: Headers, isOwnResource: boolean): number {
  if (result.outcome === 'unavailable') return 0;
  const control = headers.get('cache-control') ?? '';
  if (isOwnResource && /\bno-(?:store|cache)\b/i.test(control)) return 0;
  const maxAge = directive(control, 'max-age');
  const behind = directive(control, 'stale-while-revalidate') ?? 0;
  const serverTime = Date.parse(headers.get('date') ?? '');
  const limits: number[] = [];
  if (isOwnResource && maxAge !== undefined) limits.push(maxAge + behind);
  if (!Number.isNaN(serverTime)) limits.push(Date.parse(result.freshUntil) - serverTime);
  if (limits.length === 0) return 0;
  return Math.max(0, Math.min(...limits) - ageOf(headers));
}

/**
 * Milliseconds after which a kept answer is given only while a newer one is asked for behind it
 * (`stale-while-revalidate`, RFC 5861, 3); `Infinity` when the server does not allow for that.
 */
export function givenAloneFor(headers: Headers, isOwnResource: boolean): number {
  const control = headers.get('cache-control') ?? '';
  if (!isOwnResource || directive(control, 'stale-while-revalidate') === undefined) return Infinity;
  return Math.max(0, (directive(control, 'max-age') ?? 0) - ageOf(headers));
}

/** A directive of seconds, in milliseconds. */
function directive(control: string, name: string): number | undefined {
  const [, seconds] = new RegExp(`\\b${name}\\s*=\\s*"?(\\d+)`, 'i').exec(control) ?? [];
  return seconds === undefined ? undefined : Number(seconds) * 1_000;
}

/** Milliseconds that a cache on the way has held the answer (RFC 9111, 5.1). */
function ageOf(headers: Headers): number {
  const seconds = Number(headers.get('age') ?? 0);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : 0;
}
