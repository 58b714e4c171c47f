import { z } from 'zod';
import { unifiedSocialCreditCode } from '../entity.ts';
import { creditRecord } from '../record/credit-record.ts';

/**
 * A record that an authority hands in. `record` is read in two steps: first its class and access, which may refuse it
 * whatever else it says, then the form of its type.
 */
export const recordSubmission = z
  .strictObject({
    code: unifiedSocialCreditCode,
    access: z
      .enum(['public', 'allGovernment', 'restricted'])
      .describe('Who may see it by the national catalogue. Anything but public is kept and never served.'),
    type: z.string().min(1).max(40).describe('A kind of the catalogue of record types; red ones are refused'),
    record: z
      .record(z.string(), z.unknown())
      .describe('The record as its type has it, without `id` and `quality`'),
  })
  .meta({ id: 'RecordSubmission', description: 'A record handed in by an authority.' });

/** The answer to a record that was taken in. */
export const recordAccepted = z
  .object({
    id: z.string().max(80),
    merged: z.boolean().describe('true: it described a record that was there already'),
    served: z.boolean().describe('false: kept, and never part of a public answer'),
    record: creditRecord,
  })
  .meta({ id: 'RecordAccepted', description: 'What was made of a record.' });
