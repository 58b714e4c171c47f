import { z } from 'zod';
import { authority, listReference } from './list.ts';
import { address, bilingualText, day, instant } from './text.ts';

const measure = z
  .object({
    text: bilingualText.describe('What the list allows an authority to do'),
    imposedBy: authority,
    discretionary: z.boolean().describe('true: the authority may apply it; false: a rule says it must'),
    applied: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Whether it was applied here; unknown unless a source says'),
  })
  .meta({ id: 'Measure', description: 'An effect of one list. Never a ban from everything.' });

const term = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('fixed'), until: day }),
    z.object({ kind: z.literal('openEnded') }),
    z.object({ kind: z.literal('notStated') }),
  ])
  .meta({ id: 'Term', description: 'How long the entry stands.' });

const repair = z
  .object({
    state: z.enum(['none', 'pending', 'notAvailable']),
    earliestOn: day.nullable().describe('First day a repair may be applied for, where the list states one'),
  })
  .meta({ id: 'Repair', description: 'Credit repair (信用修复). Pending repair is not removal.' });

const remedy = z
  .object({
    body: authority,
    route: bilingualText.describe('How to object'),
    deadline: bilingualText.describe('Time limit as the rule states it, or that the authority must be asked'),
    address: address.nullable(),
  })
  .meta({ id: 'Remedy', description: 'Where and how the listed organisation can contest the entry.' });

const entrySource = z
  .object({
    sourceId: z.string(),
    name: bilingualText,
    address: address.nullable().describe('Page of the portal where the entry can be checked by hand'),
    retrievedAt: instant,
  })
  .meta({ id: 'EntrySource', description: 'A portal that showed this entry, and when.' });

/** One effective entry on one list: the unit of everything this product says. */
export const listEntry = z
  .object({
    id: z.string().min(1).max(64),
    list: listReference,
    state: z.enum(['effective', 'repairPending']).describe('Only effective entries are served'),
    contested: z.boolean().describe('An objection of the organisation is open; overrides the headline'),
    ground: z.object({
      kind: z
        .enum(['enumerated', 'byReference', 'delegated', 'openClause'])
        .describe('How the list defines the ground'),
      text: bilingualText,
    }),
    severity: z
      .enum(['general', 'serious', 'particularlySerious', 'notStated'])
      .describe('Only as the source gives it'),
    determinedBy: authority,
    listedBy: authority,
    publishedBy: authority,
    legalBasis: z.array(bilingualText).min(1),
    decision: z.object({ number: z.string().min(1).max(80), decidedOn: day }),
    listedOn: day,
    publishedOn: day,
    term,
    repair,
    remedy,
    measures: z.array(measure),
    mergedReports: z
      .int()
      .min(1)
      .describe('Source records that describe this one entry; says nothing of severity'),
    sources: z.array(entrySource).min(1),
  })
  .meta({ id: 'ListEntry', description: 'An effective entry of an organisation on a public credit list.' });
