import { z } from 'zod';
import { amount } from '../list-entry.ts';
import { bilingualText, day } from '../text.ts';
import { recordOf } from './record-header.ts';

const period = z.object({ from: day, to: day });
const payment = { period, paid: z.enum(['inFull', 'inPart', 'notStated']) };

/** Arrears become a record on a legal judgment of default, not on a missed payment. */
const arrears = {
  amount: amount.nullable(),
  judgment: z
    .object({ number: z.string().min(1).max(80), date: day })
    .describe('The legal judgment of default, without which there is no record'),
  settledOn: day.nullable(),
};

const service = bilingualText.describe('Water, electricity, gas, heating or telecommunications');

/** Types 8 to 13. */
export const paymentRecords = [
  recordOf('tax-payments', 'TaxPaymentRecord', 'Type 8: tax payments.', payment),
  recordOf('tax-arrears', 'TaxArrearsRecord', 'Type 9: tax arrears, on a legal judgment.', arrears),
  recordOf('social-insurance', 'SocialInsuranceRecord', 'Type 10: social insurance payments.', payment),
  recordOf('provident-fund', 'ProvidentFundRecord', 'Type 11: provident fund payments.', payment),
  recordOf('utility-payments', 'UtilityPaymentRecord', 'Type 12: utility payments.', { ...payment, service }),
  recordOf('utility-arrears', 'UtilityArrearsRecord', 'Type 13: utility arrears, on a legal judgment.', {
    ...arrears,
    service,
  }),
] as const;
