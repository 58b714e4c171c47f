import { z } from 'zod';
import { unifiedSocialCreditCode } from '../entity.ts';
import { listId } from '../list.ts';
import { listEntry } from '../list-entry.ts';
import { objectionId } from '../objection.ts';
import { day, instant } from '../text.ts';

/** Where an entry stands in its life. */
export const entryState = z
  .enum(['proposed', 'notified', 'effective', 'repairPending', 'removed', 'expired', 'annulled'])
  .meta({
    id: 'EntryState',
    description:
      'proposed → (notified →) effective ⇄ repairPending → removed, expired or annulled. Only effective and ' +
      'repairPending are public.',
  });

/** An entry in any state, for its operator. */
export const operatorEntry = listEntry
  .extend({
    code: unifiedSocialCreditCode,
    state: entryState,
    fulfilledOn: day.nullable().describe('The duty was fulfilled; this alone takes no entry off a list'),
    removal: z
      .object({ on: day, reason: z.enum(['fulfilled', 'repaired', 'corrected', 'termEnded', 'annulled']) })
      .nullable(),
  })
  .meta({ id: 'OperatorEntry', description: 'An entry in any state. Never part of a public answer.' });

/** One thing that happened to an entry, an objection or a record. */
export const registerEvent = z
  .object({
    sequence: z.int().min(1),
    at: instant.describe('When it was done in the register'),
    on: day.describe('The day of the act itself, in China; whoever records it later dates it back'),
    kind: z.enum([
      'entryProposed',
      'entryMerged',
      'entryNotified',
      'entryPublished',
      'entryContested',
      'entryUncontested',
      'entrySuspended',
      'entryResumed',
      'entryFulfilled',
      'entryRemoved',
      'entryExpired',
      'entryAnnulled',
      'repairApplied',
      'repairAccepted',
      'repairRejected',
      'repairInterviewHeld',
      'repairVerified',
      'repairDecisionOverdue',
      'repairCourseTaken',
      'repairGranted',
      'repairRefused',
      'repairPublished',
      'recordAdded',
      'recordMerged',
      'gradeLowered',
      'objectionReceived',
      'objectionStandingConfirmed',
      'objectionStandingRefused',
      'objectionUpheld',
      'objectionRejected',
      'objectionUnderReview',
      'objectionWithdrawn',
      'keyCreated',
      'keyAudiencesSet',
      'keyRevoked',
    ]),
    code: unifiedSocialCreditCode.nullable(),
    list: listId.nullable(),
    entry: z.string().max(64).nullable(),
    objection: objectionId.nullable(),
    record: z.string().max(80).nullable(),
    key: z.string().nullable().describe('Id of the operator key that acted, or of the key that it is about'),
  })
  .meta({ id: 'RegisterEvent', description: 'One change of the register. Names no person and no visitor.' });

/** A page of events, oldest first. */
export const eventPage = z
  .object({ events: z.array(registerEvent), next: z.int().min(0).describe('Give it as `after` to go on') })
  .meta({ id: 'EventPage', description: 'Changes in their order.' });

/** Which events an operator asks for. */
export const eventQuery = z.object({
  after: z.coerce.number().int().min(0).default(0).describe('Sequence after which to begin'),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});
