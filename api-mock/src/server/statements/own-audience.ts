import { ProblemError } from '../problems.ts';
import { admitKey } from '../purpose-key.ts';
import type { ScopedContext } from '../request-scope.ts';
import type { ServerContext } from '../server-context.ts';
import { isOrigin } from './is-origin.ts';

/**
 * Lets pass who holds a key that owns this origin; statements are for nobody else, whatever else the server demands.
 *
 * @throws ProblemError `invalidRequest` for what is no origin, as `admitKey`, or `audienceRefused`.
 */
export async function requireOwnAudience(
  c: ScopedContext,
  { store }: ServerContext,
  audience: string,
): Promise<void> {
  if (!isOrigin(audience))
    throw new ProblemError('invalidRequest', 'The audience is no origin as browsers write it.', [
      '/audience',
    ]);
  const key = await admitKey(c, { store, requireKeys: true });
  if (key?.audiences.includes(audience) !== true)
    throw new ProblemError('audienceRefused', 'The key owns other origins, or none.', ['/audience']);
}
