import { readAmount } from './read-list-entry.ts';
import { recordHeader } from './read-record-header.ts';
import { readBilingualText } from './read-text.ts';
import { nullable, object, text, word } from './reader.ts';
import type {
  ProvidentFundRecord,
  SocialInsuranceRecord,
  TaxArrearsRecord,
  TaxPaymentRecord,
  UtilityArrearsRecord,
  UtilityPaymentRecord,
} from './types.gen.ts';

const payment = {
  ...recordHeader,
  period: object<TaxPaymentRecord['period']>({ from: text, to: text }),
  paid: word,
};

const arrears = {
  ...recordHeader,
  amount: nullable(readAmount),
  judgment: object<TaxArrearsRecord['judgment']>({ number: text, date: text }),
  settledOn: nullable(text),
};

/** Types 8 to 13, by their names in the catalogue. */
export const paymentRecords = {
  'tax-payments': object<TaxPaymentRecord>({ type: word, ...payment }),
  'tax-arrears': object<TaxArrearsRecord>({ type: word, ...arrears }),
  'social-insurance': object<SocialInsuranceRecord>({ type: word, ...payment }),
  'provident-fund': object<ProvidentFundRecord>({ type: word, ...payment }),
  'utility-payments': object<UtilityPaymentRecord>({
    type: word,
    ...payment,
    service: readBilingualText,
  }),
  'utility-arrears': object<UtilityArrearsRecord>({
    type: word,
    ...arrears,
    service: readBilingualText,
  }),
};
