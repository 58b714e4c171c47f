import { z } from 'zod';
import { listId } from '../list.ts';
import { bilingualText } from '../text.ts';
import { notStated, rowId, sourceLine } from './text.ts';

export const measureArea = z
  .enum([
    'publicFunds',
    'finance',
    'property',
    'supervision',
    'permits',
    'penalties',
    'honours',
    'publicity',
    'marketAccess',
    'consumption',
    'travel',
    'exit',
    'posts',
    'repair',
    'platform',
    'perks',
  ])
  .meta({ id: 'MeasureArea', description: 'What a measure is about.' });

export const discretion = z.enum(['mandatory', 'discretionary', 'voluntary', 'notStated']).meta({
  id: 'Discretion',
  description: 'Whether a rule says that the measure must be taken, or leaves it to the authority.',
});

export const legalLevel = z.union([z.int().min(1).max(5), notStated]).meta({
  id: 'LegalLevel',
  description: 'Rank of the rule behind the measure, 1 to 5, where a source gives it.',
});

export const measureNovelty = z.enum(['restatesLaw', 'new', 'notStated']).meta({
  id: 'MeasureNovelty',
  description: 'Whether the measure repeats a law or is a new restriction.',
});

/** What may follow from a listing. Whether it was applied to anybody is never known from a list. */
export const measureRow = z
  .strictObject({
    id: rowId,
    kind: z.enum(['sanction', 'reward', 'platform', 'publicity', 'personal']),
    text: bilingualText.describe('Worded as a possibility'),
    area: measureArea,
    imposedBy: z.array(rowId).describe('Empty: no source names the body'),
    target: z.enum(['organisations', 'persons', 'both']),
    discretion,
    legalLevel,
    novelty: measureNovelty,
    applied: z.literal('unknown'),
    appliesTo: z.strictObject({
      lists: z.array(listId).describe('Lists for which a source names the measure'),
      elsewhere: z
        .enum(['none', 'mostMemoranda', 'notStated'])
        .describe('none: these lists alone; mostMemoranda: it recurs on most, which ones is not stated'),
    }),
    catalogueOnly: z.boolean().describe('True for measures on persons: never shown with an entry'),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({
    id: 'MeasureRow',
    description:
      'What may follow from a listing. Whether it was applied to anybody is never known from a list.',
  });

export const measuresCollection = z
  .strictObject({ items: z.array(measureRow) })
  .meta({ id: 'MeasureCollection', description: 'Every measure that the sources name.' });
