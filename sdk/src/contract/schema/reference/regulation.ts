import { z } from 'zod';
import { listId } from '../list.ts';
import { bilingualText, day } from '../text.ts';
import { partialDate, regionCode, rowId, sourceLine } from './text.ts';

/** A rule, plan or standard other than the documents behind the national lists. */
export const regulationRow = z
  .strictObject({
    id: rowId,
    title: bilingualText,
    titlePrinted: z.boolean().describe('Whether a source prints the Chinese title; if not, it is ours'),
    kind: z.enum([
      'law',
      'regulation',
      'provisions',
      'measures',
      'rules',
      'notice',
      'opinion',
      'decision',
      'outline',
      'plan',
      'guide',
      'standard',
      'catalogue',
      'treatise',
      'none',
    ]),
    group: z
      .enum(['nationalPolicy', 'provincial', 'provincialNone', 'other'])
      .describe(
        'The ten key national policies, the 30 provincial instruments of June 2020, provinces without any, all others',
      ),
    level: z.enum(['national', 'provincial', 'municipal', 'foreign']),
    status: z
      .enum([
        'effective',
        'issued',
        'draft',
        'unreleased',
        'superseded',
        'abolished',
        'discontinued',
        'none',
        'notStated',
      ])
      .describe('issued: published, its present force is not stated; unreleased: planned'),
    subject: z.enum(['socialCredit', 'publicCreditInformation', 'enterpriseInformation', 'other', 'none']),
    interim: z.boolean(),
    region: regionCode.nullable().describe('Region where it applies; null: the whole country'),
    issuers: z.array(rowId),
    issued: partialDate.nullable().describe('Date of issue, of a draft or of the call for comments'),
    effective: partialDate.nullable(),
    timing: bilingualText.nullable(),
    gist: bilingualText.nullable(),
    lists: z.array(listId),
    sourceLine,
  })
  .meta({
    id: 'RegulationRow',
    description: 'A rule, plan or standard other than the documents behind the national lists.',
  });

export const regulationsCollection = z.strictObject({ items: z.array(regulationRow) }).meta({
  id: 'RegulationCollection',
  description: 'Rules of the whole country, of provinces and of cities.',
});

/** Which regulations are asked for. */
export const regulationQuery = z.object({
  region: z
    .string()
    .regex(/^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{4}$/)
    .optional()
    .describe(
      'Region of registration by GB/T 2260: leaves the rules of the whole country, of its province, of its city and its own',
    ),
  asOf: day
    .optional()
    .describe(
      'Leaves out what a source dates later than this day. What no source dates stays; `status` is as the sources tell it, not as of the day',
    ),
});
