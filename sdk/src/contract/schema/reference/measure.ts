import { z } from 'zod';
import { listId } from '../list.ts';
import { bilingualText } from '../text.ts';
import { notStated, rowId, sourceLine } from './text.ts';

/** What may follow from a listing. Whether it was applied to anybody is never known from a list. */
export const measureRow = z
  .strictObject({
    id: rowId,
    kind: z.enum(['sanction', 'reward', 'platform', 'publicity', 'personal']),
    text: bilingualText.describe('Worded as a possibility'),
    area: z.enum([
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
    ]),
    imposedBy: z.array(rowId).describe('Empty: no source names the body'),
    target: z.enum(['organisations', 'persons', 'both']),
    discretion: z.enum(['mandatory', 'discretionary', 'voluntary', 'notStated']),
    legalLevel: z.union([z.int().min(1).max(5), notStated]),
    novelty: z.enum(['restatesLaw', 'new', 'notStated']),
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
