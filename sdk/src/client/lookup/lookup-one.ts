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
 * const result = await lookup(client, '91330106FAKE000133');
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
