import { ConfigurationError } from '../errors/configuration-error.ts';
import { lookup, lookupMany, lookupPast } from '../lookup.ts';
import { objection, submitObjection } from '../objections.ts';
import { records } from '../records.ts';
import { coverage, list, listedSet, lists, reference, referenceItem } from '../reference.ts';
import { search } from '../search.ts';
import { publishableKey, secretKey } from './api-key.ts';
import { readConfiguration } from './configuration.ts';
import { createClient } from './create-client.ts';
import type { CreditClient, CreditClientOptions } from './credit-client.ts';
import { withSharedLookups } from './lookup/with-shared-lookups.ts';
import { whileOnline } from './while-online.ts';
import { withKey } from './with-key.ts';
import { withRevalidation } from './with-revalidation.ts';

/**
 * Makes a client of the public credit lookup API: all capabilities as methods.
 *
 * @throws ConfigurationError when an option cannot work
 *
 * @example
 * import { createCreditClient } from '@credit-lens/sdk';
 *
 * const client = createCreditClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const result = await client.lookup('91330106FAKE000133');
 * if (result.outcome === 'listed') console.log(result.entries.map((entry) => entry.list.id)); // → [ 'B02' ]
 */
export function createCreditClient(options: CreditClientOptions): CreditClient {
  const { apiKey, publishableKey: pageKey, offline = false, ...rest } = options;
  if (apiKey !== undefined && pageKey !== undefined) {
    throw new ConfigurationError('apiKey and publishableKey are both set. Give the one that fits the place.');
  }
  const plain = createClient({
    ...rest,
    pace: whileOnline(typeof offline === 'function' ? offline : () => offline, readConfiguration(rest).pace),
  });
  // Each is checked for what it is given as, so that the advice names the option.
  const key =
    apiKey === undefined ? (pageKey === undefined ? undefined : publishableKey(pageKey)) : secretKey(apiKey);
  const keyed = key === undefined ? plain : withKey(plain, key);
  const client = withRevalidation(withSharedLookups(keyed, options));
  return {
    lookup: (code, call) =>
      call?.asOf === undefined ? lookup(client, code, call) : lookupPast(client, code, call.asOf, call),
    lookupMany: (codes, call) => lookupMany(client, codes, call),
    records: (code, call) => records(client, code, call),
    submitObjection: (request, call) => submitObjection(client, request, call),
    objection: (id, call) => objection(client, id, call),
    search: (request, call) => search(client, request, call),
    lists: (call) => lists(client, call),
    list: (id, call) => list(client, id, call),
    reference: (kind, call) => reference(client, kind, call),
    referenceItem: (kind, id, call) => referenceItem(client, kind, id, call),
    listedSet: (call) => listedSet(client, call),
    coverage: (call) => coverage(client, call),
  };
}
