import type { Client, ClientOptions } from './client.ts';
import { demand, readConfiguration } from './configuration.ts';
import { createSend } from './send.ts';

/**
 * Makes the small client that `lookup`, `search`, `lists` and all other capabilities take. It asks and keeps nothing:
 * `withSharedLookups` and `withRevalidation` give a client that saves requests, `withKey` one that shows a key.
 *
 * @throws ConfigurationError when an option cannot work
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookup } from '@credit-lens/sdk/lookup';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * console.log((await lookup(client, '91330106FAKE000133')).outcome); // → listed
 */
export function createClient(options: ClientOptions): Client {
  // Types forbid it; a program without them would learn of it from a server that refuses everything.
  const { apiKey, publishableKey } = options as {
    readonly apiKey?: unknown;
    readonly publishableKey?: unknown;
  };
  demand(
    (apiKey ?? publishableKey) === undefined,
    'createClient takes no key. Give it by withKey(client, key).',
  );
  const configuration = readConfiguration(options);
  return { ...configuration, send: createSend(configuration) };
}
