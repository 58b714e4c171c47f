import { z } from 'zod';
import { entity } from '../entity.ts';
import { regulationRow } from '../reference/regulation.ts';
import { identified, notCoveredResult, unavailableResult } from '../result.ts';
import { bilingualText, day } from '../text.ts';
import { creditRecord } from './credit-record.ts';

const regulationInForce = z
  .object({
    id: z.string(),
    title: bilingualText,
    status: regulationRow.shape.status.describe('As the sources saw it, not as of the day asked about'),
  })
  .meta({
    id: 'RegulationInForce',
    description: 'A rule of the region of registration on the day asked about.',
  });

const recordsFound = z
  .object({
    outcome: z.literal('found'),
    ...identified,
    entity,
    records: z.array(creditRecord).describe('Public records, newest first'),
    disclosure: z
      .literal('publicOnly')
      .describe('About a quarter of the items of a file is not public: no answer speaks of them'),
    regulations: z.array(regulationInForce),
  })
  .meta({ id: 'RecordsFound', description: 'The public file of an organisation. May be empty.' });

/** What a public file is answered with, by outcome. */
export const recordsResult = z
  .discriminatedUnion('outcome', [recordsFound, notCoveredResult, unavailableResult])
  .meta({ id: 'RecordsResult', description: 'The public file, or why there is none.' });

/** Answers under the rules of an earlier day. */
export const asOfQuery = z.object({
  asOf: day
    .optional()
    .describe(
      'Answer under the lists, scales and regulations in force on this day, from entries that are still public. ' +
        'What has since left its list is not brought back.',
    ),
});
