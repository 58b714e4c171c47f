import { maxAge } from './freshness.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondCached } from './respond-cached.ts';

/**
 * Answers a look-up. Today's answer may be kept until it stops being current. One for an earlier day is kept by nobody:
 * it speaks of today's public entries, so a removal must reach it at once, and a cache that is purged of an
 * organisation by the address of its look-up would overlook copies under others.
 */
export function respondOnDay(
  c: ScopedContext,
  result: { readonly freshUntil: string },
  asOf: string | undefined,
  now: Date,
): Response {
  const body = JSON.stringify(result);
  if (asOf === undefined)
    return respondCached(c, { body, maxAge: maxAge(new Date(result.freshUntil), now), audience: 'private' });
  c.header('cache-control', 'no-store');
  c.header('content-type', 'application/json');
  return c.body(body);
}
