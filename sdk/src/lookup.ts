/** Looking organisations up by their codes. */
import type { Client } from './client/client.ts';
import type { LookupManyOptions, LookupOptions } from './client/credit-client.ts';
import { createLookups } from './client/lookup/create-lookups.ts';
import { perClient } from './client/per-client.ts';
import type { LookupResult } from './contract/types.gen.ts';

const lookupsOf = perClient(createLookups);

/**
 * What the register says about one organisation: one of four outcomes. See `CreditClient.lookup`.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookup } from '@credit-lens/sdk/lookup';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const result = await lookup(client, '91330106FAKE000133');
 * if (result.outcome === 'listed') {
 *   for (const { list, listedBy, listedOn } of result.entries) {
 *     console.log(`Listed by ${listedBy.name.en} on ${list.id} since ${listedOn}`);
 *     // → Listed by Enforcing people's court on B02 since …
 *   }
 * }
 */
export function lookup(client: Client, code: string, options?: LookupOptions): Promise<LookupResult> {
  return lookupsOf(client).lookup(code, options);
}

/**
 * The same for many: one result per code, in the order given. See `CreditClient.lookupMany`.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookupMany } from '@credit-lens/sdk/lookup';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const results = await lookupMany(client, ['91330106FAKE000133', 'no code'], {
 *   onProgress: ({ settled, total }) => console.log(`${settled} of ${total}`), // → 0 of 1
 *   // → 1 of 1
 * });
 * console.log(results.map(({ outcome }) => outcome)); // → [ 'listed', 'notCovered' ]
 */
export function lookupMany(
  client: Client,
  codes: readonly string[],
  options?: LookupManyOptions,
): Promise<LookupResult[]> {
  return lookupsOf(client).lookupMany(codes, options);
}

export type { LookupManyOptions, LookupOptions, Progress } from './client/credit-client.ts';
