import type { CreditList, Measure } from '@credit-lens/sdk/contract';
import { listEntry } from '@credit-lens/sdk/contract-schema';
import { z } from 'zod';
import { authority, referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import groundsJson from './invented-rules/grounds.json' with { type: 'json' };
import measuresJson from './invented-rules/measures.json' with { type: 'json' };

const { legalBasis, ground } = listEntry.shape;

const groundsFile = z.array(
  z.strictObject({
    list: z.string(),
    /** What stands for the authority in its decision numbers. */
    decisionMark: z.string().min(1).max(4),
    grounds: z
      .array(
        ground.extend({
          /** The wording itself speaks of a serious case, so no entry on it can be called general. */
          serious: z.literal(true).optional(),
        }),
      )
      .min(1),
    legalBasis,
  }),
);

const measuresFile = z.strictObject({
  /** Who imposes each measure in the invented register; null: the owner of the list. */
  imposedBy: z.record(z.string(), z.string().nullable()),
  byList: z.record(z.string(), z.array(z.string()).min(1)),
});

type GroundsOfList = z.output<typeof groundsFile>[number];

/** What entries of one list are composed of. */
export interface ListRules {
  readonly list: CreditList;
  readonly grounds: GroundsOfList['grounds'];
  readonly legalBasis: GroundsOfList['legalBasis'];
  readonly decisionMark: string;
  readonly measures: readonly Measure[];
}

const measureRows = new Map(referenceCatalogue.measures.items.map((row) => [row.id, row]));
const { imposedBy, byList } = measuresFile.parse(measuresJson);

/**
 * What is needed to compose entries, for each list that is looked up, by id. Which list has which grounds
 * and measures is seldom stated in the sources: `invented-rules` invents it for invented companies, and the
 * catalogue stays free of it. What a measure is called, and whether it is mandatory, comes from the catalogue.
 */
export const rulesByList: ReadonlyMap<string, ListRules> = new Map(
  groundsFile.parse(groundsJson).map(({ list: id, ...rest }) => {
    const list = referenceCatalogue.lists.items.find((row) => row.id === id);
    if (list === undefined) throw new Error(`catalogue/lists.json has no list ${id}`);
    const measures = (byList[id] ?? []).map((measure) => measureOf(measure, list));
    return [id, { list, ...rest, measures }];
  }),
);

/** The rules of a list. Throws when entries of the list are not looked up. */
export function rulesOf(listId: string): ListRules {
  const rules = rulesByList.get(listId);
  if (rules === undefined) throw new Error(`List ${listId} is not looked up, so no entry can stand on it`);
  return rules;
}

function measureOf(id: string, list: CreditList): Measure {
  const row = measureRows.get(id);
  const imposer = imposedBy[id];
  const [owner] = list.owners;
  if (row === undefined) throw new Error(`catalogue/measures.json has no measure "${id}"`);
  if (imposer === undefined || owner === undefined)
    throw new Error(`invented-rules/measures.json does not say who imposes "${id}"`);
  return {
    id: row.id,
    text: row.text,
    imposedBy: imposer === null ? owner : authority(imposer),
    area: row.area,
    discretion: row.discretion,
    legalLevel: row.legalLevel,
    novelty: row.novelty,
    applied: 'unknown',
  };
}
