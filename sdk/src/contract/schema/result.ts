import { z } from 'zod';
import { entity, unifiedSocialCreditCode } from './entity.ts';
import { listEntry } from './list-entry.ts';
import { bilingualText, day, instant } from './text.ts';

export const consultedSource = z
  .object({
    sourceId: z.string(),
    name: bilingualText,
    asOf: instant,
    share: z.number().min(0).max(1).nullable(),
  })
  .meta({ id: 'ConsultedSource', description: 'A source behind an answer, its age and its coverage share.' });

const answered = {
  key: z.string().max(64).describe('The key that was asked, normalised; empty when it must not be repeated'),
  asOf: instant.describe('State of the register that the answer speaks of'),
  freshUntil: instant.describe('Nobody may show the answer as current after this'),
};

export const identified = {
  ...answered,
  code: unifiedSocialCreditCode,
  codeValidity: z
    .enum(['valid', 'nonconforming'])
    .describe('A failed check character is never held against an organisation'),
  rulesOn: day.describe('The day whose rules the answer follows: today, unless an earlier day was asked for'),
  sources: z.array(consultedSource).min(1),
};

const listedResult = z
  .object({
    outcome: z.literal('listed'),
    ...identified,
    entity,
    entries: z
      .array(listEntry)
      .min(1)
      .describe('Every effective entry, newest first; adverse and recognitions'),
  })
  .meta({ id: 'ListedResult', description: 'At least one effective entry.' });

const noEntryResult = z
  .object({
    outcome: z.literal('noEntry'),
    ...identified,
    registration: z
      .enum(['registered', 'notChecked'])
      .describe('A device that knows only the listed codes cannot tell whether the code is registered'),
    entity: entity.nullable(),
  })
  .meta({
    id: 'NoEntryResult',
    description:
      'No entry found in the sources named, as of their dates. Not a statement that there is none.',
  });

export const notCoveredReason = z
  .enum([
    'malformed',
    'residentIdentifier',
    'ambiguousIdentifier',
    'outsideRegister',
    'notRegistered',
    'withheld',
    'sourceNotReached',
    'noCodePossible',
    'nameOnly',
  ])
  .meta({
    id: 'NotCoveredReason',
    description:
      'malformed: not an identifier; residentIdentifier: shaped like a natural person’s number, refused; ' +
      'ambiguousIdentifier: a company code that could be one; outsideRegister: this server’s register does not cover it; ' +
      'notRegistered: in the covered range, but nobody bears it; withheld: sole proprietor; ' +
      'sourceNotReached: no source answered; noCodePossible: registered abroad; nameOnly: a name is not an identifier.',
  });

export const notCoveredResult = z
  .object({
    outcome: z.literal('notCovered'),
    ...answered,
    code: unifiedSocialCreditCode.nullable(),
    reason: notCoveredReason,
  })
  .meta({ id: 'NotCoveredResult', description: 'This register cannot speak about the key.' });

export const unavailableReason = z.enum(['offline', 'stale', 'error']).meta({
  id: 'UnavailableReason',
  description: 'offline: not reached; stale: too old to say; error: it failed.',
});

export const unavailableResult = z
  .object({
    outcome: z.literal('unavailable'),
    ...answered,
    code: unifiedSocialCreditCode.nullable(),
    reason: unavailableReason,
    retryAt: instant.nullable().describe('When asking again makes sense, if known'),
  })
  .meta({ id: 'UnavailableResult', description: 'No answer now. Says nothing about the organisation.' });

/** One of the four outcomes of a look-up. */
export const lookupResult = z
  .discriminatedUnion('outcome', [listedResult, noEntryResult, notCoveredResult, unavailableResult])
  .meta({ id: 'LookupResult', description: 'One of four outcomes, which are never merged.' });

/** Most codes that one look-up request may carry. */
export const MAX_BATCH = 500;

/** The codes of a batch. */
export const lookupRequest = z
  .object({
    codes: z
      .array(z.string().min(1).max(64))
      .min(1)
      .max(MAX_BATCH)
      .describe('Unified social credit codes; legacy numbers are accepted too'),
  })
  .meta({ id: 'LookupRequest', description: 'Up to 500 codes.' });

/** The results of a batch, in the order of its codes. */
export const lookupResponse = z
  .object({ results: z.array(lookupResult).describe('One result per code, in the order asked') })
  .meta({ id: 'LookupResponse', description: 'The answers to a batch.' });
