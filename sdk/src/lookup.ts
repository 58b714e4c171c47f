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
 * const result = await lookup(client, '91330106FAKE000133');
 */
export function lookup(client: Client, code: string, options?: LookupOptions): Promise<LookupResult> {
  return lookupsOf(client).lookup(code, options);
}

/**
 * The same for many: one result per code, in the order given. See `CreditClient.lookupMany`.
 *
 * @example
 * const results = await lookupMany(client, codes, { onProgress: ({ settled, total }) => show(settled / total) });
 */
export function lookupMany(
  client: Client,
  codes: readonly string[],
  options?: LookupManyOptions,
): Promise<LookupResult[]> {
  return lookupsOf(client).lookupMany(codes, options);
}

export type { LookupManyOptions, LookupOptions, Progress } from './client/credit-client.ts';
