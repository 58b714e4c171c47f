import type { PublicFileResult, UnknownRecord } from '@credit-lens/sdk';
import type { CreditRecord } from '@credit-lens/sdk/contract';
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
/** From a trade association. */
export const marketRecord = {
  ...header,
  id: 'm1',
  type: 'market-information',
  information: 'market',
  recordedOn: '2026-06-01',
  text: { zh: '协会通报', en: 'Notice of an association' },
} as unknown as CreditRecord;
/** Held by an invented firm and by people. */
export const equity = {
  ...header,
  id: 'e1',
  type: 'equity',
  organisations: [{ code: '91330106FAKE000133', name: '亡是控股有限公司', percent: 60 }],
  naturalPersons: 2,
} as unknown as CreditRecord;
/** Of a representative: without a before and an after. */
export const change = {
  ...header,
  id: 'c1',
  type: 'registration-changes',
  item: 'legalRepresentative',
  before: null,
  after: null,
} as unknown as CreditRecord;
/** A kind of a newer contract, as the SDK hands it on. */
export const newerRecord: UnknownRecord = {
  type: 'unknown',
  kind: 'water-use',
  raw: { type: 'water-use', recordedOn: '2026-05-04' },
};

/** The public file with these records. */
export function fileOf(...records: (CreditRecord | UnknownRecord)[]): PublicFileResult {
  const { entries: _entries, ...identified } = listed(courtEntry);
  return {
    ...identified,
    outcome: 'found',
    records,
    disclosure: 'publicOnly',
    regulations: [],
  } as PublicFileResult;
}
