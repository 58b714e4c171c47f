import { freshUntil, maxAge } from './freshness.ts';
import type { ScopedContext } from './request-scope.ts';
import { respondCached } from './respond-cached.ts';

/** Reference data: the same for everyone, for a day. */
export function respondReference(c: ScopedContext, body: unknown, now: Date): Response {
  return respondCached(c, {
    body: JSON.stringify(body),
    maxAge: maxAge(freshUntil('reference', now), now),
    audience: 'public',
  });
}
