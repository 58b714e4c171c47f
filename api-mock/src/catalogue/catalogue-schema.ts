import { authority, creditList, listEntry } from '@credit-lens/sdk/contract-schema';
import { z } from 'zod';

const bilingual = authority.shape.name;
const authorityId = authority.shape.id;
const listId = creditList.shape.id;

/** `catalogue/authorities.json`: the bodies that lists and measures name by id. */
export const authoritiesFile = z.array(authority.strict());

/** `catalogue/lists.json`: rows of the contract, with owners by id. */
export const listsFile = z.array(creditList.extend({ owners: z.array(authorityId).min(1) }).strict());

/** `catalogue/sources.json`: portals, the share of entries they were found to hold, and whose lists they show. */
export const sourcesFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    name: bilingual,
    portal: z.url(),
    share: z.number().min(0).max(1).nullable(),
    measuredOn: z.iso.date().nullable(),
    note: bilingual.nullable(),
    /** Ids of the lists shown there; null: lists of every authority. */
    lists: z.array(listId).nullable(),
  }),
);

/** `catalogue/measures.json`: effects, and which list has which. `imposedBy: null` is the owner of the list. */
export const measuresFile = z.strictObject({
  measures: z.array(
    z.strictObject({
      id: z.string(),
      imposedBy: authorityId.nullable(),
      discretionary: z.boolean(),
      text: bilingual,
    }),
  ),
  byList: z.record(listId, z.array(z.string()).min(1)),
});

/** `catalogue/grounds.json`: for each list that is looked up, its grounds, legal basis and decision mark. */
export const groundsFile = z.array(
  z.strictObject({
    list: listId,
    decisionMark: z.string().min(1).max(4),
    grounds: z.array(listEntry.shape.ground.strict()).min(1),
    legalBasis: z.array(bilingual).min(1),
  }),
);
