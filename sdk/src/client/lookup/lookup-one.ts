import type { LookupResult } from '../../contract/types.gen.ts';
import type { Client } from '../client.ts';
import type { LookupOptions } from '../credit-client.ts';
import { askOne } from './ask-one.ts';
import { readKey } from './read-key.ts';

/**
 * What the register says about one organisation: one of four outcomes. See `CreditClient.lookup`. Each is a request of its
 * own unless the client shares them (`withSharedLookups`).
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
export async function lookupOne(
  { send, lookups }: Client,
  code: string,
  options?: LookupOptions,
): Promise<LookupResult> {
  options?.signal?.throwIfAborted();
  const key = readKey(code);
  if ('answer' in key) return key.answer;
  return lookups === undefined ? askOne(send, key.sent, options?.signal) : lookups.one(key.sent, options);
}
