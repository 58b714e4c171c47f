import { readReferenceCollection, readReferenceRow } from '../contract/read-reference.ts';
import type { ReferenceCollections, ReferenceKind, ReferenceRow } from '../contract/reference-kinds.ts';
import type { Client } from './client.ts';
import type { CallOptions, ReferenceOptions } from './credit-client.ts';
import { fetchReference } from './fetch-reference.ts';
import { itemPath } from './item-path.ts';
import { regulationQuery } from './regulation-query.ts';

/** All rows of one kind of reference data. See `CreditClient.reference`. */
export function fetchCollection<Kind extends ReferenceKind>(
  client: Client,
  kind: Kind,
  options?: ReferenceOptions<Kind>,
): Promise<ReferenceCollections[Kind]> {
  const route = `/v1/reference/${kind}`;
  const path = `${route}${regulationQuery(options)}`;
  return fetchReference(client, path, readReferenceCollection(kind), options, route);
}

/** One row of reference data. See `CreditClient.referenceItem`. */
export async function fetchRow<Kind extends ReferenceKind>(
  client: Client,
  kind: Kind,
  id: string,
  options?: CallOptions,
): Promise<ReferenceRow<Kind>> {
  const route = `/v1/reference/${kind}/{id}`;
  return fetchReference(client, itemPath(kind, id), readReferenceRow(kind), options, route);
}
