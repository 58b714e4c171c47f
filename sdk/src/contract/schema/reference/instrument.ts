import { z } from 'zod';
import { listId } from '../list.ts';
import { bilingualText } from '../text.ts';
import { notStated, partialDate, rowId, sourceLine } from './text.ts';

/** A document that creates lists or adds effects to them. */
export const instrumentRow = z
  .strictObject({
    id: rowId,
    title: bilingualText,
    kind: z
      .enum(['memorandum', 'notice', 'actionPlan', 'opinion', 'announcement'])
      .describe('announcement: the source prints a list name or a headline, no document yet'),
    colour: z.enum(['black', 'red', 'dual', 'announced']),
    rows: z
      .array(z.string().regex(/^(B|R)\d\d$|^N\d$/))
      .min(1)
      .describe('Rows of the appendix that it stands for'),
    lists: z.array(listId).min(1),
    controllers: z.array(rowId).min(1),
    participants: z.union([z.int().positive(), notStated]).describe('How many agencies or parties take part'),
    published: z.union([partialDate, notStated]),
    effectsStated: z
      .union([z.int().positive(), notStated])
      .describe('How many sanctions or benefits it names'),
    legalLevel: z
      .union([z.int().min(1).max(5), notStated])
      .describe('1 constitution, 2 law, 3 State Council regulation, 4 ministerial, 5 bureau'),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({ id: 'InstrumentRow', description: 'A document that creates lists or adds effects to them.' });

/** A count of one source; sources count differently, so each stands with its own lines. */
const sourceCount = z
  .strictObject({
    id: rowId,
    what: bilingualText,
    value: z.int(),
    explanation: bilingualText,
    sourceLine,
  })
  .meta({ id: 'SourceCount', description: 'A count of one source: sources count differently.' });

export const instrumentsCollection = z
  .strictObject({ items: z.array(instrumentRow), counts: z.array(sourceCount) })
  .meta({
    id: 'InstrumentCollection',
    description: 'The documents behind the national lists, and how different sources count them.',
  });
