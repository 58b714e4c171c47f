import { z } from 'zod';
import { unifiedSocialCreditCode } from '../entity.ts';
import { authority, listReference } from '../list.ts';
import { groundKinds } from '../list-entry.ts';
import { consultedSource, notCoveredReason, unavailableReason } from '../result.ts';
import { day, instant } from '../text.ts';

const statedEntry = z
  .object({
    list: listReference,
    listedBy: authority,
    listedOn: day,
    state: z.enum(['effective', 'repairPending']),
    contested: z.boolean().describe('An objection of the organisation is open; overrides the headline'),
    suspended: z.boolean().describe('The entry stands and is not flagged meanwhile'),
    ground: z.object(groundKinds).describe('What the ground is; its text stands in the register'),
    told: z
      .enum(['adverse', 'neutral', 'recognition'])
      .describe(
        'How it is to be told: `adverse` only on an adverse list, while not suspended, on a ground that the rule names ' +
          'and that is neither moral, political nor unspecified',
      ),
  })
  .meta({
    id: 'StatedEntry',
    description: 'An entry as a statement tells it: listed by whom, on which list, since when.',
  });

const asOf = instant.describe('State of the register that the statement speaks of');
const name = z.string().min(1).max(120).describe('Registered name; text, never markup');

const statedListed = z
  .object({
    outcome: z.literal('listed'),
    code: unifiedSocialCreditCode,
    name,
    asOf,
    entries: z.array(statedEntry).min(1),
    sources: z.array(consultedSource).min(1),
  })
  .meta({ id: 'StatedListed', description: 'States at least one entry in effect.' });

const statedNoEntry = z
  .object({
    outcome: z.literal('noEntry'),
    code: unifiedSocialCreditCode,
    name: name.nullable(),
    asOf,
    registration: z.enum(['registered', 'notChecked']),
    sources: z.array(consultedSource).min(1),
  })
  .meta({
    id: 'StatedNoEntry',
    description: 'States that these sources held no entry at these dates, and nothing else.',
  });

const statedNotCovered = z
  .object({
    outcome: z.literal('notCovered'),
    code: unifiedSocialCreditCode,
    asOf,
    reason: notCoveredReason,
  })
  .meta({ id: 'StatedNotCovered', description: 'States that the register cannot speak about the code.' });

const statedUnavailable = z
  .object({
    outcome: z.literal('unavailable'),
    code: unifiedSocialCreditCode,
    asOf: asOf.nullable(),
    reason: unavailableReason,
  })
  .meta({
    id: 'StatedUnavailable',
    description: 'States that there was no answer. Says nothing about the organisation.',
  });

/** What a statement says of one organisation: one of the four outcomes, and no assessment. */
export const statementSubject = z
  .discriminatedUnion('outcome', [statedListed, statedNoEntry, statedNotCovered, statedUnavailable])
  .meta({ id: 'StatementSubject', description: 'One of the four outcomes, as a statement tells it.' });
