import { z } from 'zod';
import { listId } from '../list.ts';
import { address, bilingualText, day } from '../text.ts';
import { rowId, sourceLine } from './text.ts';

/** A portal, the share of an authority’s entries that it was found to hold, and where portals disagree. */
export const sourceRow = z
  .strictObject({
    id: rowId,
    name: bilingualText,
    portal: address.nullable(),
    system: rowId.describe('Id in `systems`'),
    kind: z.enum(['national', 'local', 'private']),
    share: z.number().min(0).max(1).nullable().describe('0 to 1; null: not measured'),
    shareOf: bilingualText.nullable(),
    measuredOn: day.nullable(),
    lists: z.array(listId).nullable().describe('Lists shown there; null: of every authority, or not stated'),
    disagreements: z.array(bilingualText),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({
    id: 'SourceRow',
    description:
      'A portal, the share of an authority’s entries that it was found to hold, and where portals disagree.',
  });

export const sourcesCollection = z
  .strictObject({ items: z.array(sourceRow) })
  .meta({ id: 'SourceCollection', description: 'Portals, their coverage and their disagreements.' });
