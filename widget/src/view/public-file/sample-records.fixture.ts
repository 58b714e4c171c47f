import type { CreditRecord, RecordsResult } from '@credit-lens/sdk/contract';
import { courtEntry, listed } from '../../sample-results.fixture.ts';

/** Records of an invented firm, for the tests of the public file. Composed by hand after the contract. */
const header = {
  polarity: 'neutral',
  contributor: { id: 'mof', name: { zh: '财政部', en: 'Ministry of Finance' } },
  level: 'national',
  information: 'public',
  informationClass: 'green',
  severeBecause: null,
  recordedOn: '2026-05-04',
  document: { number: '财〔2026〕7号', date: '2026-05-01' },
  source: {
    sourceId: 'credit-china',
    name: { zh: '信用中国', en: 'Credit China' },
    address: null,
    retrievedAt: '2026-11-20T23:00:00Z',
  },
  mergedReports: 1,
  quality: [],
} as const;

const grade = {
  ...header,
  id: 'g1',
  type: 'credit-evaluation',
  scale: 'city-points',
  scaleName: { zh: '企业信用等级', en: 'City scale for enterprises' },
  scaleVersion: '2016',
  direction: 'higherIsBetter',
  value: 1050,
  band: { kind: 'outOfBand' },
  indicative: true,
  validUntil: '2027-05-03',
} as const;

/** A value that no band of its scale holds. */
export const outOfBandGrade = grade as unknown as CreditRecord;
export const bandedGrade = {
  ...grade,
  id: 'g2',
  value: null,
  direction: 'orderedGrades',
  band: { kind: 'band', label: 'A', name: { zh: '优', en: 'highest' } },
} as unknown as CreditRecord;
export const penalty = {
  ...header,
  id: 'p1',
  type: 'penalties',
  ground: { zh: '逾期申报', en: 'Declaration filed late' },
  legalBasis: [{ zh: '税收征收管理法', en: 'Tax collection law' }],
  penalty: { zh: '罚款', en: 'Fine' },
  amount: { value: 200, currency: 'CNY', of: { zh: '罚款', en: 'fine' } },
  repairable: 'yes',
  ledTo: null,
  mergedReports: 3,
} as unknown as CreditRecord;
export const taxPayment = {
  ...header,
  id: 't1',
  type: 'tax-payments',
  contributor: null,
  document: null,
  period: { from: '2025-01-01', to: '2025-12-31' },
  paid: 'inFull',
} as unknown as CreditRecord;
/** A kind of a newer contract. */
export const newerRecord = {
  ...header,
  id: 'n1',
  type: 'water-use',
  performance: 'notStated',
} as unknown as CreditRecord;

/** The public file with these records. */
export function fileOf(...records: CreditRecord[]): RecordsResult {
  const { entries: _entries, ...identified } = listed(courtEntry);
  return {
    ...identified,
    outcome: 'found',
    records,
    disclosure: 'publicOnly',
    regulations: [],
  } as RecordsResult;
}
