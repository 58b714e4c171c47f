import { z } from 'zod';
import { bilingualText } from '../text.ts';
import { partialDate, rowId, sourceLine } from './text.ts';

/** Who feeds whom: one directed edge between two systems. The way back is another edge, and mostly absent. */
export const flowRow = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+--[a-z0-9-]+$/),
    from: rowId,
    to: rowId,
    carries: bilingualText,
    status: z
      .enum(['exists', 'planned', 'absent'])
      .describe('absent: a source says that there is no such flow'),
    since: partialDate.nullable(),
    note: bilingualText.nullable(),
    sourceLine,
  })
  .meta({ id: 'FlowRow', description: 'One directed edge between two systems: who feeds whom.' });

export const flowsCollection = z
  .strictObject({ items: z.array(flowRow) })
  .meta({ id: 'FlowCollection', description: 'Who feeds whom.' });
