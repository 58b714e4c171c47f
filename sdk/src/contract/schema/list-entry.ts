import { z } from 'zod';
import { region } from './entity.ts';
import { authority, listReference } from './list.ts';
import { quality } from './quality.ts';
import { discretion, legalLevel, measureArea, measureNovelty } from './reference/measure.ts';
import { rowId } from './reference/text.ts';
import { remedy } from './remedy.ts';
import { repair } from './repair.ts';
import { address, bilingualText, day, instant } from './text.ts';

const measure = z
  .object({
    id: rowId.describe('Row of the catalogue of measures'),
    text: bilingualText.describe('What the list allows an authority to do'),
    imposedBy: authority,
    area: measureArea,
    discretion,
    legalLevel,
    novelty: measureNovelty,
    applied: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Whether it was applied here; unknown unless a source says'),
  })
  .meta({ id: 'Measure', description: 'An effect of one list. Never a ban from everything.' });

export const term = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), until: day }),
    z.strictObject({ kind: z.literal('openEnded') }),
    z.strictObject({ kind: z.literal('notStated') }),
  ])
  .meta({ id: 'Term', description: 'How long the entry stands.' });

/** What a ground is, apart from its text. */
export const groundKinds = {
  kind: z
    .enum(['enumerated', 'byReference', 'delegated', 'openClause'])
    .describe('How the list defines the ground'),
  nature: z
    .enum([
      'lawViolation',
      'nonPerformanceOfJudgment',
      'contractOrCivil',
      'administrativeDisclosure',
      'moralOrPolitical',
      'unspecified',
    ])
    .describe('What the ground is about. moralOrPolitical and unspecified are told neutrally and never flag'),
};

export const ground = z
  .strictObject({ ...groundKinds, text: bilingualText })
  .meta({ id: 'Ground', description: 'Why an organisation was listed.' });

export const severity = z
  .enum(['general', 'serious', 'particularlySerious', 'notStated'])
  .meta({ id: 'Severity', description: 'Only as the source gives it.' });

/** Prior notice (事先告知) belongs to the rules of each list; the court list gives none. */
const notice = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('given'), on: day }),
    z.strictObject({ kind: z.literal('notRequired') }),
    z.strictObject({ kind: z.literal('notStated') }),
  ])
  .meta({
    id: 'PriorNotice',
    description: 'Whether the organisation was told and heard before the listing.',
  });

export const amount = z
  .strictObject({
    value: z.number().min(0).describe('Yuan'),
    currency: z.literal('CNY'),
    of: bilingualText.describe('What the amount is of, such as the sum to be enforced'),
  })
  .meta({ id: 'Amount', description: 'A sum of money that the decision states.' });

/** Terms of responsible people, without the people. */
export const personTerm = z
  .strictObject({
    role: z.enum([
      'legalRepresentative',
      'board',
      'seniorManagement',
      'actualController',
      'responsibleStaff',
    ]),
    persons: z.int().min(1),
    until: day.nullable(),
  })
  .meta({ id: 'PersonTerm', description: 'How long people in a role are affected; nobody is named.' });

export const suspension = z.strictObject({ from: day, until: day.nullable(), reason: bilingualText }).meta({
  id: 'Suspension',
  description: 'Force majeure or suspended enforcement: the entry stands and is not flagged meanwhile.',
});

const entrySource = z
  .object({
    sourceId: z.string(),
    name: bilingualText,
    address: address.nullable().describe('Page of the portal where the entry can be checked by hand'),
    retrievedAt: instant,
    finding: z
      .enum(['shown', 'notShown', 'differs'])
      .describe('What the portal held when it was read; sources that disagree stand side by side'),
    detail: bilingualText.nullable().describe('What differs, as the portal words it'),
  })
  .meta({ id: 'EntrySource', description: 'What a portal said of this entry, and when.' });

/** One effective entry on one list: the unit of everything this product says. */
export const listEntry = z
  .object({
    id: z.string().min(1).max(64),
    list: listReference,
    state: z.enum(['effective', 'repairPending']).describe('Only effective entries are served'),
    contested: z.boolean().describe('An objection of the organisation is open; overrides the headline'),
    ground,
    severity,
    amount: amount.nullable(),
    determinedBy: authority,
    listedBy: authority,
    publishedBy: authority,
    jurisdiction: region.nullable().describe('Where a local list applies; null: nationwide'),
    legalBasis: z.array(bilingualText).min(1),
    decision: z.object({ number: z.string().min(1).max(80), decidedOn: day }),
    notice,
    listedOn: day,
    effectiveOn: day,
    publishedOn: day,
    term,
    personTerms: z.array(personTerm),
    removalRules: bilingualText.describe('How an entry leaves this list'),
    repair,
    suspension: suspension.nullable(),
    remedy,
    measures: z.array(measure),
    mergedReports: z
      .int()
      .min(1)
      .describe('Source records that describe this one entry; says nothing of severity'),
    sources: z.array(entrySource).min(1),
    quality: z.array(quality),
  })
  .meta({ id: 'ListEntry', description: 'An effective entry of an organisation on a public credit list.' });
