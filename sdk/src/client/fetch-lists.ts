import { readCreditList, readCreditLists } from '../contract/read-list.ts';
import type { CreditList } from '../contract/types.gen.ts';
import type { Client } from './client.ts';
import type { CallOptions } from './credit-client.ts';
import { fetchReference } from './fetch-reference.ts';
import { itemPath } from './item-path.ts';

/** The catalogue of public credit lists. See `CreditClient.lists`. */
export async function fetchLists(client: Client, options?: CallOptions): Promise<CreditList[]> {
  return (await fetchReference(client, '/v1/reference/lists', readCreditLists, options)).items;
}

/** One list of the catalogue. See `CreditClient.list`. */
export async function fetchList(client: Client, id: string, options?: CallOptions): Promise<CreditList> {
  return fetchReference(client, itemPath('lists', id), readCreditList, options, '/v1/reference/lists/{id}');
}
