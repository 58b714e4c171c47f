import type { LookupResult } from '../../contract/types.gen.ts';
import type { Client } from '../client.ts';
import type { LookupManyOptions } from '../credit-client.ts';
import { perClient } from '../per-client.ts';
import { createLookups } from './create-lookups.ts';
import { KEEP_NOTHING } from './kept-answers.ts';
import { readKey } from './read-key.ts';

const lookupsOf = perClient(({ lookups, send }) => lookups ?? createLookups(send, KEEP_NOTHING));

/**
 * What the register says about many organisations: one result per code, in the order given. See
 * `CreditClient.lookupMany`. Answers are kept where the client keeps them (`withSharedLookups`).
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
export async function lookupMany(
  client: Client,
  codes: readonly string[],
  options?: LookupManyOptions,
): Promise<LookupResult[]> {
  options?.signal?.throwIfAborted();
  return lookupsOf(client).many(codes.map(readKey), options);
}
