import { readFileSync } from 'node:fs';
import type { Authority, CreditList } from '@credit-lens/sdk/contract';
import { creditList, referenceKinds } from '@credit-lens/sdk/contract-schema';
import { z } from 'zod';

/** A kind of rows, as it stands in addresses: `/v1/reference/{kind}`. */
export type ReferenceKind = keyof typeof referenceKinds;

/** The catalogue of the field: for each kind its rows, and what stands beside them. */
export type ReferenceCatalogue = {
  readonly [Kind in ReferenceKind]: z.output<(typeof referenceKinds)[Kind]['collection']>;
};

/** `lists.json` names owners by id; what is served carries them in full. */
const listsFile = z.array(creditList.extend({ owners: z.array(z.string()).min(1) }).strict());

const authorities = referenceKinds.authorities.collection.parse(readItems('authorities'));
const bodies = new Map(authorities.items.map(({ id, name }): [string, Authority] => [id, { id, name }]));

/** The body with this id. Throws when `authorities.json` does not hold it: the files must agree. */
export function authority(id: string): Authority {
  const body = bodies.get(id);
  if (body === undefined) throw new Error(`catalogue/authorities.json has no "${id}": add it there`);
  return body;
}

/**
 * The catalogue as served, each file of `catalogue/` checked against the contract when the program starts: a
 * row that does not fit, or an owner without a row, stops it.
 */
export const referenceCatalogue: ReferenceCatalogue = {
  authorities,
  lists: { items: listsFile.parse(readItems('lists').items).map(withOwners) },
  instruments: referenceKinds.instruments.collection.parse(readItems('instruments')),
  measures: referenceKinds.measures.collection.parse(readItems('measures')),
  'record-types': referenceKinds['record-types'].collection.parse(readItems('record-types')),
  scales: referenceKinds.scales.collection.parse(readItems('scales')),
  regulations: referenceKinds.regulations.collection.parse(readItems('regulations')),
  systems: referenceKinds.systems.collection.parse(readItems('systems')),
  cities: referenceKinds.cities.collection.parse(readItems('cities')),
  flows: referenceKinds.flows.collection.parse(readItems('flows')),
  sources: referenceKinds.sources.collection.parse(readItems('sources')),
};

function withOwners({ owners, ...row }: z.output<typeof listsFile>[number]): CreditList {
  return { ...row, owners: owners.map(authority) };
}

/** A file of rows alone is an array; one with more beside its rows is an object with `items`. */
function readItems(kind: ReferenceKind): { readonly items: unknown } {
  const text = readFileSync(new URL(`../../catalogue/${kind}.json`, import.meta.url), 'utf8');
  const file: unknown = JSON.parse(text);
  return Array.isArray(file) ? { items: file } : (file as { items: unknown });
}
