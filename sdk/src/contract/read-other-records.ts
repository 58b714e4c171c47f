import { readAmount } from './read-list-entry.ts';
import { recordHeader } from './read-record-header.ts';
import { readBilingualText } from './read-text.ts';
import { exactly, nullable, number, object, type Reader, text, word } from './reader.ts';
import type {
  AmberRecord,
  ComplaintRecord,
  ContractPerformanceRecord,
  CreditPledgeRecord,
  GradeRecord,
  JudgmentRecord,
  MarketInformationRecord,
} from './types.gen.ts';

type Band = GradeRecord['band'];

const readBandKind = object<{ kind: string }>({ kind: text });
const readNamedBand = object<Extract<Band, { kind: 'band' }>>({
  kind: word,
  label: text,
  name: nullable(readBilingualText),
});

/** Where a value stands. A kind that this version does not know is kept; only a band must have its label. */
const readBand: Reader<Band> = (value) =>
  readBandKind(value).kind === 'band' ? readNamedBand(value) : (value as Band);

/** Kinds that other sources add to the nineteen, by their names in the catalogue. */
export const otherRecords = {
  'credit-pledge': object<CreditPledgeRecord>({
    type: word,
    ...recordHeader,
    pledge: readBilingualText,
    performance: word,
  }),
  'judgment-ruling': object<JudgmentRecord>({
    type: word,
    ...recordHeader,
    subject: readBilingualText,
    role: word,
    amount: nullable(readAmount),
  }),
  'contract-performance': object<ContractPerformanceRecord>({
    type: word,
    ...recordHeader,
    contract: readBilingualText,
    performance: word,
  }),
  'credit-evaluation': object<GradeRecord>({
    type: word,
    ...recordHeader,
    scale: text,
    scaleName: readBilingualText,
    scaleVersion: text,
    direction: word,
    value: nullable(number),
    band: readBand,
    indicative: exactly(true),
    validUntil: nullable(text),
  }),
  complaint: object<ComplaintRecord>({
    type: word,
    ...recordHeader,
    subject: readBilingualText,
    complaints: number,
    settled: number,
  }),
  'market-information': object<MarketInformationRecord>({
    type: word,
    ...recordHeader,
    origin: word,
    subject: readBilingualText,
    text: readBilingualText,
  }),
  'amber-information': object<AmberRecord>({
    type: word,
    ...recordHeader,
    kind: word,
    count: nullable(number),
  }),
};
