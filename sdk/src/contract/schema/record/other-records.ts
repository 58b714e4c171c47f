import { z } from 'zod';
import { amount } from '../list-entry.ts';
import { rowId } from '../reference/text.ts';
import { bilingualText, day } from '../text.ts';
import { recordOf } from './record-header.ts';

const pledgeRecord = recordOf('credit-pledge', 'CreditPledgeRecord', 'A credit pledge and how it was kept.', {
  pledge: bilingualText,
  performance: z.enum(['kept', 'broken', 'open', 'notStated']),
});

const rulingRecord = recordOf('judgment-ruling', 'JudgmentRecord', 'A judgment, ruling or award in force.', {
  subject: bilingualText,
  role: z.enum(['plaintiff', 'defendant', 'enforced', 'notStated']),
  amount: amount.nullable(),
});

const contractRecord = recordOf(
  'contract-performance',
  'ContractPerformanceRecord',
  'How a contract was performed.',
  {
    contract: bilingualText,
    performance: z.enum(['performed', 'late', 'notPerformed', 'notStated']),
  },
);

const complaintRecord = recordOf('complaint', 'ComplaintRecord', 'Complaints, counted; market information.', {
  subject: bilingualText,
  complaints: z.int().min(1),
  settled: z.int().min(0),
});

const marketRecord = recordOf(
  'market-information',
  'MarketInformationRecord',
  'Other market information, labelled.',
  {
    origin: z.enum(['association', 'ratingAgency', 'firmItself', 'media']),
    subject: bilingualText,
    text: bilingualText,
  },
);

/** Kept only if severe, as the traffic-light directory says. */
const amberRecord = recordOf(
  'amber-information',
  'AmberRecord',
  'Information that may be kept only because it is severe.',
  {
    kind: z.enum(['traffic-violations', 'petty-arrears']),
    count: z.int().min(1).nullable().describe('Violations within one year, where counted'),
  },
);

/**
 * A value on a scale, put into the band of the rules in force on the day that the answer speaks of. A value that no
 * band holds is `outOfBand`, and no value is ever converted into another scale.
 */
const gradeRecord = recordOf(
  'credit-evaluation',
  'GradeRecord',
  'A published grade or value on one scale; indicative.',
  {
    scale: rowId,
    scaleName: bilingualText,
    scaleVersion: rowId.describe('The version of the scale that was applied'),
    direction: z.enum(['higherIsBetter', 'lowerIsBetter', 'orderedGrades']),
    value: z.number().nullable().describe('Null where only a grade is published'),
    band: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('band'), label: z.string().min(1).max(24), name: bilingualText.nullable() }),
      z.object({ kind: z.literal('outOfBand') }),
      z.object({ kind: z.literal('notStated') }).describe('No source prints the bands of this version'),
    ]),
    indicative: z.literal(true).describe('A grade indicates; only a list determines'),
    validUntil: day.nullable(),
  },
);

/** Kinds that other sources add to the nineteen. */
export const otherRecords = [
  pledgeRecord,
  rulingRecord,
  contractRecord,
  gradeRecord,
  complaintRecord,
  marketRecord,
  amberRecord,
] as const;
