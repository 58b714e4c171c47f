import { z } from 'zod';
import { unifiedSocialCreditCode } from '../entity.ts';
import { listId } from '../list.ts';
import { amount, ground, personTerm, severity, suspension, term } from '../list-entry.ts';
import { rowId } from '../reference/text.ts';
import { bilingualText, day } from '../text.ts';

/** What an authority says of an entry. Everything else follows from the list and from the clock. */
export const entryProposal = z
  .strictObject({
    code: unifiedSocialCreditCode,
    list: listId,
    ground,
    severity: severity.default('notStated'),
    amount: amount.nullable().default(null),
    determinedBy: rowId.describe('Authority of the catalogue'),
    listedBy: rowId,
    publishedBy: rowId,
    legalBasis: z.array(bilingualText).min(1),
    decision: z.strictObject({ number: z.string().min(1).max(80), decidedOn: day }),
    level: z
      .enum(['national', 'province', 'city', 'county', 'belowCounty'])
      .describe('Of the body that decided; nothing below the county may decide'),
    listedOn: day,
    effectiveOn: day,
    term,
    personTerms: z.array(personTerm).default([]),
    source: rowId.describe('Portal of the catalogue that shows it'),
  })
  .meta({ id: 'EntryProposal', description: 'An entry that an authority proposes. It is not public yet.' });

const on = day.describe('The day of the act, in China');

/** What may be done to an entry. Which of them may follow which is the state machine of the entry. */
export const entryCommand = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('notify'), on }),
    z.strictObject({
      action: z.literal('publish'),
      on,
      confirmation: z
        .strictObject({
          reviewedBy: z.literal('human').describe('Nothing is published by a machine'),
          evidenceChecked: z.literal(true),
        })
        .describe('A person has read the evidence and confirms the publication'),
    }),
    z.strictObject({
      action: z.literal('applyForRepair'),
      on,
      causeMended: z.boolean(),
      finesPaid: z.boolean(),
    }),
    z.strictObject({ action: z.literal('acceptRepair'), on }),
    z.strictObject({ action: z.literal('rejectRepair'), on }),
    z.strictObject({ action: z.literal('holdRepairInterview'), on }),
    z.strictObject({ action: z.literal('verifyRepair'), on, corrected: z.boolean() }),
    z.strictObject({ action: z.literal('takeCreditCourse'), on }),
    z.strictObject({ action: z.literal('decideRepair'), on, granted: z.boolean() }),
    z.strictObject({ action: z.literal('publishRepair'), on }),
    z.strictObject({ action: z.literal('recordFulfilment'), on }),
    z.strictObject({ action: z.literal('remove'), on, reason: z.enum(['fulfilled', 'corrected']) }),
    z.strictObject({ action: z.literal('annul'), on }),
    z.strictObject({ action: z.literal('suspend'), ...suspension.shape }),
    z.strictObject({ action: z.literal('resume'), on }),
  ])
  .meta({ id: 'EntryCommand', description: 'An act of the operator on one entry.' });

/** What an operator may have happen to an objection. */
export const objectionCommand = z
  .discriminatedUnion('action', [
    z.strictObject({ action: z.literal('confirmStanding'), on }),
    z.strictObject({ action: z.literal('refuseStanding'), on }),
    z.strictObject({ action: z.literal('uphold'), on }),
    z.strictObject({ action: z.literal('reject'), on }),
    z.strictObject({ action: z.literal('takeToReview'), on }),
    z.strictObject({ action: z.literal('withdraw'), on }),
  ])
  .meta({ id: 'ObjectionCommand', description: 'An act of the operator on one objection.' });
