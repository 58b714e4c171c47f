import { readReferenceCollection, readReferenceRow } from '../contract/read-reference.ts';
import type { ReferenceCollections, ReferenceKind, ReferenceRow } from '../contract/reference-kinds.ts';
import type { Client } from './client.ts';
import type { CallOptions, ReferenceOptions } from './credit-client.ts';
import { fetchReference } from './fetch-reference.ts';
import { itemPath } from './item-path.ts';
import { regulationQuery } from './regulation-query.ts';

/**
 * All rows of one kind of reference data. See `CreditClient.reference`.
 *
 * @throws CreditLensError
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { reference } from '@credit-lens/sdk/reference';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const { items } = await reference(client, 'regulations', { region: '310115', asOf: '2020-07-01' });
 * console.log(items.length > 0); // → true
 */
export function fetchCollection<Kind extends ReferenceKind>(
  client: Client,
  kind: Kind,
  options?: ReferenceOptions<Kind>,
): Promise<ReferenceCollections[Kind]> {
  const route = `/v1/reference/${kind}`;
  const path = `${route}${regulationQuery(options)}`;
  return fetchReference(client, path, readReferenceCollection(kind), options, route);
}

/**
 * One row of reference data. See `CreditClient.referenceItem`.
 *
 * @throws CreditLensError; a `ProblemError` of status 404 when there is no such row
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { referenceItem } from '@credit-lens/sdk/reference';
 *
 * const court = await referenceItem(createClient({ baseUrl: 'http://127.0.0.1:8787' }), 'authorities', 'spc');
 * console.log(court.name.zh); // → 最高人民法院
 */
export async function fetchRow<Kind extends ReferenceKind>(
  client: Client,
  kind: Kind,
  id: string,
  options?: CallOptions,
): Promise<ReferenceRow<Kind>> {
  const route = `/v1/reference/${kind}/{id}`;
  return fetchReference(client, itemPath(kind, id), readReferenceRow(kind), options, route);
}
