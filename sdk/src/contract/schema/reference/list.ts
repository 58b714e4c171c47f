import { z } from 'zod';
import { authority, listHead, listId } from '../list.ts';
import { address, bilingualText } from '../text.ts';
import { notStated, rowId, sourceLine } from './text.ts';

const duration = z
  .strictObject({ value: z.number().positive(), unit: z.enum(['days', 'months', 'years']) })
  .meta({ id: 'StayLength', description: 'How long an entry stays at least or at most.' });

const grounds = z
  .strictObject({
    kind: z
      .enum(['enumerated', 'byReference', 'delegated', 'notStated'])
      .describe('Named in the document, in another document it refers to, or left to the authority'),
    openClause: z
      .enum(['yes', 'no', 'notStated'])
      .describe('Whether “other circumstances” may ground a listing'),
    statedCount: z
      .int()
      .positive()
      .nullable()
      .describe('How many grounds the rules have, where a source counts them'),
    stated: z.array(bilingualText).describe('Those that a source names'),
  })
  .meta({ id: 'ListGrounds', description: 'What a list may be entered for, as far as the sources say.' });

const threshold = z
  .strictObject({
    id: rowId,
    quantity: z.string().min(1).describe('What is measured'),
    comparison: z
      .enum(['moreThan', 'atLeast', 'atMost', 'none'])
      .describe('none: the list has no threshold of this kind'),
    value: z.number().nullable(),
    unit: z.string().min(1),
    force: z.enum(['inForce', 'draftOnHold']),
    text: bilingualText,
    sourceLine,
  })
  .meta({ id: 'ListThreshold', description: 'A number that decides whether a list applies.' });

/** A list is not the document that created it (an instrument), and not what follows from it (a measure). */
export const creditList = listHead
  .extend({
    owners: z.array(authority).min(1).describe('Who controls the list'),
    sector: bilingualText.describe('Whom the list is about'),
    subjects: z
      .enum(['organisations', 'organisationsAndPersons', 'responsibleParties', 'anySubject', 'individuals'])
      .describe('Whom the title of the instrument allows to be listed'),
    origin: z
      .enum(['national', 'nationalRule', 'local', 'association', 'platform'])
      .describe(
        'national: one of the 51 of July 2020; nationalRule: national, from a rule or plan of its own',
      ),
    status: z.enum(['active', 'announced', 'draft', 'predecessor', 'abolished', 'neverCreated', 'notStated']),
    treatment: z
      .enum(['lookedUp', 'reference'])
      .describe('Whether this product looks entries up; lists of individuals are reference only'),
    treatmentReason: bilingualText.nullable().describe('Why a list is not looked up'),
    portal: address.nullable().describe('Where the owner publishes the list, if public'),
    ownerBasis: z.enum(['stated', 'inferred']).describe('Whether a source names the owner'),
    scope: z.enum(['crossSector', 'oneIndustry', 'notStated']),
    jurisdiction: bilingualText.nullable().describe('Where a local list applies'),
    instruments: z.array(rowId).describe('Ids in `instruments`'),
    rules: z.array(rowId).describe('Ids in `regulations`'),
    grounds,
    thresholds: z.array(threshold),
    stay: z.strictObject({
      minimum: z.union([duration, notStated]),
      maximum: z.union([duration, notStated]),
      basis: z
        .enum(['usual', 'case', 'outside', 'notStated'])
        .describe('Usual practice, a single case, or knowledge from outside'),
      note: bilingualText.nullable(),
    }),
    repair: z.strictObject({
      available: z.enum(['yes', 'notForSevereCases', 'notStated']),
      note: bilingualText.nullable(),
    }),
    related: z.array(listId).describe('Lists that a reader should see beside this one'),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({ id: 'CreditList', description: 'A named public credit list.' });

export const listsCollection = z
  .strictObject({ items: z.array(creditList) })
  .meta({ id: 'CreditListCollection', description: 'All lists of the catalogue.' });
