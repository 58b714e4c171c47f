import type { ScopedContext } from './request-scope.ts';

/** What the header `Authorization` holds. */
export type GivenToken =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'token'; readonly token: string };

/** RFC 6750, 2.1; nothing longer is a key of this server. */
const BEARER = /^Bearer +([\x21-\x7e]{1,512})$/i;

/** The token of the header `Authorization: Bearer TOKEN`; `unreadable` when the header says something else. */
export function bearerToken(c: ScopedContext): GivenToken {
  const header = c.req.header('authorization');
  if (header === undefined) return { kind: 'none' };
  const token = BEARER.exec(header.trim())?.[1];
  return token === undefined ? { kind: 'unreadable' } : { kind: 'token', token };
}
