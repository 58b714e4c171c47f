import { createHash } from 'node:crypto';
import type { ScopedContext } from './request-scope.ts';

/** A body with how long it may be kept, and by whom. */
export interface CachedBody {
  readonly body: string;
  readonly contentType?: string;
  /** Seconds. */
  readonly maxAge: number;
  /** `public`: the same bytes for everyone. `private`: the answer to one look-up. */
  readonly audience: 'public' | 'private';
}

/** Answers with a strong `ETag` over the bytes, or with 304 when the caller holds the same bytes. */
export function respondCached(c: ScopedContext, cached: CachedBody): Response {
  const etag = `"${createHash('sha256').update(cached.body).digest('base64url').slice(0, 27)}"`;
  c.header('etag', etag);
  c.header('cache-control', `${cached.audience}, max-age=${cached.maxAge}, must-revalidate`);
  if (holds(c.req.header('if-none-match'), etag)) return c.body(null, 304);
  c.header('content-type', cached.contentType ?? 'application/json');
  return c.body(cached.body);
}

/** RFC 9110, 13.1.2: weak comparison, so a proxy that weakened the tag still gets its 304. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
