import { readCoverage } from '../contract/read-coverage.ts';
import type { Coverage } from '../contract/types.gen.ts';
import type { Client } from './client.ts';
import type { CallOptions } from './credit-client.ts';
import { fetchReference } from './fetch-reference.ts';

/**
 * What the register covers. See `CreditClient.coverage`.
 *
 * @throws CreditLensError
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { coverage } from '@credit-lens/sdk/reference';
 *
 * const { register } = await coverage(createClient({ baseUrl: 'http://127.0.0.1:8787' }));
 * console.log(register.entities); // → …
 */
export function fetchCoverage(client: Client, options?: CallOptions): Promise<Coverage> {
  return fetchReference(client, '/v1/coverage', readCoverage, options);
}
