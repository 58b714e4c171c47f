import { readCreditList, readCreditLists } from '../contract/read-list.ts';
import type { CreditList } from '../contract/types.gen.ts';
import type { Client } from './client.ts';
import type { CallOptions } from './credit-client.ts';
import { fetchReference } from './fetch-reference.ts';
import { itemPath } from './item-path.ts';

/**
 * The catalogue of public credit lists. See `CreditClient.lists`.
 *
 * @throws CreditLensError
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 *
 * const all = await lists(createClient({ baseUrl: 'http://127.0.0.1:8787' }));
 * console.log(all.find(({ id }) => id === 'B02')?.name.zh); // → 失信被执行人名单
 */
export async function fetchLists(client: Client, options?: CallOptions): Promise<CreditList[]> {
  return (await fetchReference(client, '/v1/reference/lists', readCreditLists, options)).items;
}

/**
 * One list of the catalogue. See `CreditClient.list`.
 *
 * @throws CreditLensError; a `ProblemError` of status 404 when there is no such list
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { list } from '@credit-lens/sdk/reference';
 *
 * const { name, colour } = await list(createClient({ baseUrl: 'http://127.0.0.1:8787' }), 'B02');
 * console.log(name.zh, colour); // → 失信被执行人名单 black
 */
export async function fetchList(client: Client, id: string, options?: CallOptions): Promise<CreditList> {
  return fetchReference(client, itemPath('lists', id), readCreditList, options, '/v1/reference/lists/{id}');
}
