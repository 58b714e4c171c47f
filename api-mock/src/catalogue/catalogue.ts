import type { Authority, CreditList, Measure } from '@credit-lens/sdk/contract';
import type { z } from 'zod';
import authoritiesJson from '../../catalogue/authorities.json' with { type: 'json' };
import groundsJson from '../../catalogue/grounds.json' with { type: 'json' };
import listsJson from '../../catalogue/lists.json' with { type: 'json' };
import measuresJson from '../../catalogue/measures.json' with { type: 'json' };
import sourcesJson from '../../catalogue/sources.json' with { type: 'json' };
import { authoritiesFile, groundsFile, listsFile, measuresFile, sourcesFile } from './catalogue-schema.ts';

/** A portal as the catalogue describes it. */
export type Source = z.infer<typeof sourcesFile>[number];

/** What the catalogue knows about entries of one list. */
export interface ListRules {
  readonly list: CreditList;
  readonly grounds: z.infer<typeof groundsFile>[number]['grounds'];
  readonly legalBasis: z.infer<typeof groundsFile>[number]['legalBasis'];
  readonly decisionMark: string;
  readonly measures: readonly Measure[];
}

const authorities = new Map(authoritiesFile.parse(authoritiesJson).map((body) => [body.id, body]));

/** The body with this id. Throws when the catalogue does not know it: its files must agree. */
export function authority(id: string): Authority {
  const body = authorities.get(id);
  if (body === undefined) throw new Error(`catalogue/authorities.json has no "${id}": add it there`);
  return body;
}

/** Every list of the catalogue, with its owners in full. */
export const lists: readonly CreditList[] = listsFile
  .parse(listsJson)
  .map((row) => ({ ...row, owners: row.owners.map(authority) }));

/** Portals behind the answers of the register. */
export const sources: readonly Source[] = sourcesFile.parse(sourcesJson);

/** What is needed to compose entries, for each list that is looked up, by id. */
export const rulesByList: ReadonlyMap<string, ListRules> = readRules();

/** The rules of a list. Throws when entries of the list are not looked up. */
export function rulesOf(listId: string): ListRules {
  const rules = rulesByList.get(listId);
  if (rules === undefined) throw new Error(`List ${listId} is not looked up, so no entry can stand on it`);
  return rules;
}

/** The catalogue in one text: a register built from another catalogue is built anew. */
export const catalogueText = JSON.stringify([
  authoritiesJson,
  groundsJson,
  listsJson,
  measuresJson,
  sourcesJson,
]);

function readRules(): Map<string, ListRules> {
  const file = measuresFile.parse(measuresJson);
  const byId = new Map(file.measures.map((measure) => [measure.id, measure]));
  const rules = new Map<string, ListRules>();
  for (const { list: id, ...entryRules } of groundsFile.parse(groundsJson)) {
    const list = lists.find((row) => row.id === id);
    const owner = list?.owners[0];
    if (list === undefined || owner === undefined) throw new Error(`catalogue/lists.json has no list ${id}`);
    const measures = (file.byList[id] ?? []).map((measureId): Measure => {
      const measure = byId.get(measureId);
      if (measure === undefined) throw new Error(`catalogue/measures.json has no measure "${measureId}"`);
      const imposedBy = measure.imposedBy === null ? owner : authority(measure.imposedBy);
      return { text: measure.text, imposedBy, discretionary: measure.discretionary, applied: 'unknown' };
    });
    rules.set(id, { list, ...entryRules, measures });
  }
  return rules;
}
