import type { AnnualReportRecord, CreditRecord } from './types.gen.ts';

const text = (zh: string, en: string) => ({ zh, en });
const body = { id: 'invented-body', name: text('虚构机关', 'Invented authority') };
const yuan = { value: 593.55, currency: 'CNY', of: text('执行标的', 'Sum to be enforced') } as const;
const region = { code: '330106', name: text('西湖区', 'Xihu') };
const period = { from: '2025-01-01', to: '2025-12-31' };
const judgment = { number: '（2025）虚0106民初00123号', date: '2025-03-01' };
const list = {
  id: 'B02',
  name: text('失信被执行人名单', 'Judgment defaulters'),
  instrument: text('关于对失信被执行人实施联合惩戒的合作备忘录', 'Memorandum on judgment defaulters'),
  polarity: 'adverse',
  colour: 'black',
} as const;
const event = { list, event: 'removed', reason: 'fulfilled', entry: null } as const;

const header: Omit<AnnualReportRecord, 'type' | 'year' | 'filed'> = {
  id: 'R-1',
  polarity: 'neutral',
  contributor: body,
  level: 'city',
  information: 'public',
  informationClass: 'green',
  severeBecause: null,
  recordedOn: '2025-03-02',
  document: judgment,
  source: { sourceId: 's', name: text('门户', 'Portal'), address: null, retrievedAt: '2026-01-01T00:00:00Z' },
  mergedReports: 1,
  quality: ['futureDate'],
};

/** One record of every kind, invented. A kind without a sample does not compile. */
const samples: {
  readonly [Type in CreditRecord['type']]: Omit<Extract<CreditRecord, { type: Type }>, 'type'>;
} = {
  'basic-registration': {
    ...header,
    kind: 'enterprise',
    registeredCapital: yuan,
    region,
    scope: null,
  },
  'registration-changes': { ...header, item: 'name', before: '乌有商行', after: null },
  equity: {
    ...header,
    organisations: [{ code: '91330106FAKE000133', name: '子虚商贸有限公司', percent: 51 }],
    naturalPersons: 2,
  },
  'branches-subsidiaries': {
    ...header,
    organisations: [{ code: '91330106FAKE000133', name: '子虚商贸有限公司', relation: 'subsidiary' }],
  },
  'senior-management': { ...header, positions: [{ role: 'board', persons: 3 }] },
  'annual-report': { ...header, year: 2024, filed: 'inTime' },
  'legacy-numbers': {
    ...header,
    numbers: [{ kind: 'organisationCode', value: '795101314' }],
    replacedOn: null,
  },
  'tax-payments': { ...header, period, paid: 'inFull' },
  'tax-arrears': { ...header, amount: yuan, judgment, settledOn: null },
  'social-insurance': { ...header, period, paid: 'inPart' },
  'provident-fund': { ...header, period, paid: 'notStated' },
  'utility-payments': { ...header, period, paid: 'inFull', service: text('水', 'Water') },
  'utility-arrears': {
    ...header,
    amount: null,
    judgment,
    settledOn: null,
    service: text('电', 'Power'),
  },
  permits: { ...header, permit: text('许可', 'Permit'), validUntil: null, status: 'valid' },
  inspections: {
    ...header,
    selection: 'doubleRandom',
    subject: text('价格', 'Prices'),
    result: text('未发现问题', 'Nothing found'),
    mendedOn: null,
  },
  penalties: {
    ...header,
    ground: text('标签不符', 'Labels'),
    legalBasis: [text('条例', 'Regulation')],
    penalty: text('罚款', 'Fine'),
    amount: yuan,
    repairable: 'yes',
    ledTo: null,
  },
  'black-list': { ...header, ...event },
  'red-list': { ...header, ...event },
  awards: { ...header, award: text('奖', 'Award'), domain: text('研发', 'Research') },
  'credit-pledge': { ...header, pledge: text('承诺', 'Pledge'), performance: 'kept' },
  'judgment-ruling': { ...header, subject: text('合同', 'Contract'), role: 'defendant', amount: null },
  'contract-performance': { ...header, contract: text('合同', 'Contract'), performance: 'late' },
  'credit-evaluation': {
    ...header,
    scale: 'invented-scale',
    scaleName: text('等级', 'Grades'),
    scaleVersion: 'invented-scale-2016',
    direction: 'higherIsBetter',
    value: 849,
    band: { kind: 'band', label: 'C', name: null },
    indicative: true,
    validUntil: null,
  },
  complaint: { ...header, subject: text('退货', 'Returns'), complaints: 3, settled: 2 },
  'market-information': {
    ...header,
    origin: 'association',
    subject: text('会员', 'Membership'),
    text: text('会员', 'Member'),
  },
  'amber-information': { ...header, kind: 'traffic-violations', count: 21 },
};

/** One record of every kind. */
export const sampleRecords = Object.entries(samples).map(
  ([type, record]) => ({ type, ...record }) as CreditRecord,
);
