import { ConfigurationError } from '../../errors/configuration-error.ts';
import type { Client } from '../client.ts';
import { createLookups } from './create-lookups.ts';
import { keepAnswers } from './kept-answers.ts';
import type { SharedLookupOptions } from './shared-lookup-options.ts';

/**
 * The same client, with look-ups that save requests: those made in the same turn of the event loop go as one, equal ones
 * under way are one, and answers are kept for as long as they are fresh.
 *
 * @throws ConfigurationError for a cache or a time that cannot work
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookup, withSharedLookups } from '@credit-lens/sdk/lookup';
 *
 * const client = withSharedLookups(createClient({ baseUrl: 'http://127.0.0.1:8787' }));
 * const [one, same] = await Promise.all([lookup(client, '91330106FAKE000133'), lookup(client, '91330106FAKE000133')]);
 * console.log(one.outcome, same.outcome); // → listed listed
 */
export function withSharedLookups<Kind extends Client>(
  client: Kind,
  options: SharedLookupOptions = {},
): Kind {
  const { cache = false, refreshAfter = 0 } = options;
  if (cache !== false && ![cache?.get, cache?.set, cache?.delete].every((one) => typeof one === 'function')) {
    throw new ConfigurationError('cache is none. Give one with get, set and delete, or false for none.');
  }
  if (!(refreshAfter >= 0)) {
    throw new ConfigurationError(`refreshAfter is ${refreshAfter}. Give milliseconds, 0 or more.`);
  }
  return { ...client, lookups: createLookups(client.send, keepAnswers(client.baseUrl, options)) };
}
