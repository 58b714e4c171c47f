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
 * const results = await lookupMany(client, codes, { onProgress: ({ settled, total }) => show(settled / total) });
 */
export async function lookupMany(
  client: Client,
  codes: readonly string[],
  options?: LookupManyOptions,
): Promise<LookupResult[]> {
  options?.signal?.throwIfAborted();
  return lookupsOf(client).many(codes.map(readKey), options);
}
