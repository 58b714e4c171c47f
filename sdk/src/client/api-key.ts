import { ConfigurationError } from '../errors/configuration-error.ts';
import type { CreditClientOptions } from './credit-client.ts';

/** What can stand in an `Authorization` header: printable ASCII without spaces. */
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Adds the key of a client to its requests at the last moment. Until then no request carries it, so that no error that
 * quotes a request can show it; it stays in this closure and is never stored.
 *
 * @throws ConfigurationError for a key that cannot be sent, and for any key in a page; neither repeats the key
 */
export function sendWithKey(
  fetch: typeof globalThis.fetch,
  {
    apiKey,
    dangerouslyAllowKeyInBrowser = false,
  }: Pick<CreditClientOptions, 'apiKey' | 'dangerouslyAllowKeyInBrowser'>,
): typeof globalThis.fetch {
  if (apiKey === undefined) return fetch;
  if (typeof apiKey !== 'string' || !KEY.test(apiKey)) {
    throw new ConfigurationError(
      'apiKey is not 1 to 200 characters of printable ASCII without spaces. Give the secret as it was shown, cl_….',
    );
  }
  if (isPage() && !dangerouslyAllowKeyInBrowser) {
    throw new ConfigurationError(
      'apiKey is set in a page, where everyone who opens it can read the key. Ask from a server and hand the results ' +
        'to the page; or set dangerouslyAllowKeyInBrowser if only you open this page.',
    );
  }
  return (input, init) => {
    const request = new Request(input, init);
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${apiKey}`);
    // A request that is made from another one forgets the referrer policy of that one (Fetch standard, 5.4).
    return fetch(new Request(request, { headers, referrerPolicy: 'no-referrer' }));
  };
}

/** A worker of an extension or of a server runtime has no window. */
function isPage(): boolean {
  return 'window' in globalThis && 'document' in globalThis;
}
