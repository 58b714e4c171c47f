import { ConfigurationError } from '../errors/configuration-error.ts';
import { isOfPage, type PublishableKey, publishableKey, type SecretKey, secretKey } from './api-key.ts';
import type { Client } from './client.ts';

/**
 * The same client, which shows a key with every request, also of a watch, for servers that ask for one. The key stays in
 * this closure: it is not stored, and no property of the client holds it. It comes before `withSharedLookups`.
 *
 * @param key a secret one, `cl_…`, or one that pages may carry, `clp_…`: see `secretKey`, `publishableKey`
 *
 * @throws ConfigurationError for a key that cannot be sent, for a secret one in a page or a page's worker, neither of which
 * repeats the key, and for a client whose look-ups are shared already
 *
 * @example
 * import { secretKey } from '@credit-lens/sdk';
 * import { createClient, withKey } from '@credit-lens/sdk/client';
 * import { screen } from '@credit-lens/sdk/screening';
 *
 * const key = secretKey(process.env['CREDIT_LENS_KEY'] ?? '');
 * const client = withKey(createClient({ baseUrl: 'http://127.0.0.1:8787' }), key);
 * const { counts } = await screen(client, ['91330106FAKE000133']);
 * console.log(counts.listed); // → 1
 */
export function withKey<Kind extends Client>(client: Kind, key: SecretKey | PublishableKey): Kind {
  const isPublishable = String(key).startsWith('clp_');
  const authorization = `Bearer ${isPublishable ? publishableKey(key) : secretKey(key)}`;
  if (!isPublishable && isOfPage()) {
    throw new ConfigurationError(
      'apiKey is set in a page or its worker, where everyone who opens it can read the key. Give a publishable key, ' +
        'clp_…, in its place; or ask from a server and hand the results to the page.',
    );
  }
  if (client.lookups !== undefined) {
    throw new ConfigurationError(
      'The look-ups of this client are shared already, and would go without the key. Give the key first: ' +
        'withSharedLookups(withKey(client, key)).',
    );
  }
  return {
    ...client,
    send: (request) => client.send({ ...request, headers: { authorization, ...request.headers } }),
    fetch: (input, init) => {
      const request = new Request(input, init);
      const headers = new Headers(request.headers);
      headers.set('authorization', authorization);
      // A request that is made from another one forgets the referrer policy of that one (Fetch standard, 5.4).
      return client.fetch(new Request(request, { headers, referrerPolicy: 'no-referrer' }));
    },
  };
}
