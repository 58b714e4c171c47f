import { z } from 'zod';
import { unifiedSocialCreditCode } from './entity.ts';
import { day, instant } from './text.ts';

export const objectionId = z.string().regex(/^objection-[0-9a-f]{32}$/);

/** Days for an answer to an objection, as the court provisions on the defaulters list set it. */
export const OBJECTION_DAYS = 15;

/** What an objection consists of. */
export const objectionRequest = z
  .strictObject({
    code: unifiedSocialCreditCode,
    entry: z.string().min(1).max(64).describe('Id of the entry that is objected to'),
    grounds: z
      .array(
        z.enum([
          'wrongOrganisation',
          'obligationFulfilled',
          'decisionOverturned',
          'termEnded',
          'factsWrong',
          'noPriorNotice',
          'alreadyRemovedAtSource',
        ]),
      )
      .min(1)
      .max(7),
    from: z
      .enum(['listedOrganisation', 'someoneElse'])
      .describe('Anyone may object; only an objection of the organisation itself makes the entry contested'),
    proofNumber: z
      .string()
      .regex(/^(?=.*\d)[A-Za-z0-9〔〕()（）\u3400-\u4dbf\u4e00-\u9fff-]{4,60}$/)
      .nullable()
      .default(null)
      .describe(
        'Number of the decision, receipt or judgment that supports it; no free text, so that no person is named',
      ),
  })
  .meta({ id: 'ObjectionRequest', description: 'An objection to one entry. Holds no text and no person.' });

const objectionState = z
  .enum([
    'received',
    'standingConfirmed',
    'standingRefused',
    'upheld',
    'rejected',
    'underReview',
    'withdrawn',
  ])
  .meta({
    id: 'ObjectionState',
    description:
      'received and acknowledged; standingConfirmed: it comes from the organisation, the entry is contested at once; ' +
      'standingRefused: it does not; upheld: the entry is corrected; rejected; underReview: taken to the next ' +
      'stage, still contested; withdrawn by whoever made it.',
  });

/** An objection and what became of it. */
export const objection = z
  .object({
    id: objectionId,
    code: unifiedSocialCreditCode,
    entry: z.string().min(1).max(64),
    state: objectionState,
    grounds: objectionRequest.shape.grounds,
    receivedAt: instant,
    acknowledgedAt: instant,
    answerDueOn: day.describe(`Last of the ${OBJECTION_DAYS} days for an answer`),
    correctionDueOn: day
      .nullable()
      .describe('Of an upheld one: last of the three working days for the correction'),
    reviewDueOn: day.nullable().describe('Of one under review: last of the fifteen days for that'),
    decidedOn: day.nullable(),
    /** The entry stays published during the objection. */
    suspendsPublication: z.literal(false),
  })
  .meta({ id: 'Objection', description: 'What became of an objection. Publication goes on meanwhile.' });

/** An objection as operators see it. */
export const operatorObjection = objection
  .extend({
    from: objectionRequest.shape.from,
    proofNumber: objectionRequest.shape.proofNumber.unwrap(),
  })
  .meta({
    id: 'OperatorObjection',
    description: 'An objection with what an operator checks its standing by.',
  });
