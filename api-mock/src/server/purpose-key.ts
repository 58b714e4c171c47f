import type { ApiKey } from '@credit-lens/sdk/contract';
import { PERMITTED_PURPOSES } from '@credit-lens/sdk/contract-schema';
import { bearerToken } from './bearer-token.ts';
import type { Handler } from './operations.ts';
import { ProblemError } from './problems.ts';
import type { ScopedContext } from './request-scope.ts';
import { secretHash } from './secret-hash.ts';
import type { ServerContext } from './server-context.ts';

/**
 * Guards a look-up: where the server demands keys, nobody passes without one; a key that is sent is judged anyway, so
 * that a revoked one is noticed at once. The look-up then stands under the purpose of the key.
 */
export function underPurpose(context: ServerContext): (handler: Handler) => Handler {
  return (handler) => async (c) => {
    await admitKey(c, context);
    return handler(c);
  };
}

/**
 * The key of a request, judged; null where none was sent and none is needed.
 *
 * @throws ProblemError `keyRequired`, `keyRejected`, or `purposeRefused` for a purpose that is permitted no more.
 */
export async function admitKey(
  c: ScopedContext,
  { store, requireKeys }: Pick<ServerContext, 'store' | 'requireKeys'>,
): Promise<ApiKey | null> {
  const given = bearerToken(c);
  if (given.kind === 'none') {
    if (requireKeys) throw new ProblemError('keyRequired', 'This operation needs a key with a purpose.');
    return null;
  }
  // Looked up by its hash: how long that takes tells nothing of any secret.
  const key = given.kind === 'token' ? await store.keyByHash(secretHash(given.token)) : null;
  if (key === null || key.revokedAt !== null)
    throw new ProblemError('keyRejected', 'The key is not one of this server, or it was revoked.');
  refuseOrigin(c.req.header('origin'), key.origins);
  if (!PERMITTED_PURPOSES.includes(key.purpose))
    throw new ProblemError('purposeRefused', 'The purpose of the key is permitted no more.');
  c.set('purpose', key.purpose);
  return key;
}

/**
 * A browser names the origin of the page that asks, and no page can hide it. So a publishable key serves its own pages alone,
 * and a secret one that stands in a page is of no use there, which is noticed before it is published.
 */
function refuseOrigin(origin: string | undefined, origins: readonly string[] | undefined): void {
  if (origins !== undefined) {
    if (origin !== undefined && origins.includes(origin)) return;
    throw new ProblemError(
      'keyRejected',
      'The key is publishable, and is taken from the pages of its origins alone.',
    );
  }
  // An extension has an origin of its own scheme; its worker is no page.
  if (origin !== undefined && (origin === 'null' || /^https?:/.test(origin)))
    throw new ProblemError(
      'keyRejected',
      'The key is secret, and was sent by a page. Revoke it: who opens the page can read it.',
    );
}
