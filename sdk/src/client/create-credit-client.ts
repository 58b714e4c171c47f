import { lookup, lookupMany, lookupPast } from '../lookup.ts';
import { objection, submitObjection } from '../objections.ts';
import { records } from '../records.ts';
import { coverage, list, listedSet, lists, reference, referenceItem } from '../reference.ts';
import { search } from '../search.ts';
import { sendWithKey } from './api-key.ts';
import { createClient } from './create-client.ts';
import type { CreditClient, CreditClientOptions } from './credit-client.ts';
import { withSharedLookups } from './lookup/with-shared-lookups.ts';
import { whileOnline } from './while-online.ts';
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
  const {
    apiKey,
    publishableKey,
    fetch = (input, init) => globalThis.fetch(input, init),
    offline = false,
  } = options;
  const plain = createClient({
    ...options,
    ...(apiKey === undefined && publishableKey === undefined ? {} : { fetch: sendWithKey(fetch, options) }),
    pace: whileOnline(typeof offline === 'function' ? offline : () => offline, options.pace),
  });
  const client = withRevalidation(withSharedLookups(plain, options));
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
