import { gradeBody } from './grade-body.ts';
import type { RecordPlan } from './record-plan.ts';

/** A sum in yuan. */
const yuan = (value: number, zh: string, en: string) => ({ value, currency: 'CNY' as const, of: { zh, en } });

/** One record of every kind that is kept, so that each can be seen once. */
export const fullFile: readonly RecordPlan[] = [
  {
    daysAgo: 700,
    body: () => ({
      type: 'registration-changes',
      item: 'name',
      before: '杭州子虚澍翊机械有限公司',
      after: '杭州子虚澍翊智能制造有限公司',
    }),
  },
  {
    daysAgo: 650,
    body: () => ({ type: 'registration-changes', item: 'legalRepresentative', before: null, after: null }),
  },
  { daysAgo: 640, body: () => ({ type: 'equity', organisations: [], naturalPersons: 3 }) },
  {
    daysAgo: 640,
    body: () => ({
      type: 'senior-management',
      positions: [
        { role: 'legalRepresentative', persons: 1 },
        { role: 'board', persons: 5 },
        { role: 'supervisoryBoard', persons: 3 },
        { role: 'seniorManagement', persons: 4 },
      ],
    }),
  },
  {
    daysAgo: 160,
    body: (day) => ({ type: 'annual-report', year: Number(day(160).slice(0, 4)) - 1, filed: 'inTime' }),
  },
  {
    daysAgo: 20,
    body: (day) => ({ type: 'tax-payments', period: { from: day(120), to: day(30) }, paid: 'inFull' }),
  },
  {
    daysAgo: 800,
    body: (day) => ({
      type: 'tax-arrears',
      amount: yuan(48_200, '欠缴税款', 'Tax owed'),
      judgment: { number: '（虚）税欠00012号', date: day(800) },
      settledOn: day(760),
    }),
  },
  {
    daysAgo: 25,
    body: (day) => ({ type: 'social-insurance', period: { from: day(60), to: day(30) }, paid: 'inFull' }),
  },
  {
    daysAgo: 26,
    body: (day) => ({ type: 'provident-fund', period: { from: day(60), to: day(30) }, paid: 'inFull' }),
  },
  {
    daysAgo: 27,
    body: (day) => ({
      type: 'utility-payments',
      period: { from: day(90), to: day(60) },
      paid: 'inPart',
      service: { zh: '用电', en: 'Electricity' },
    }),
  },
  {
    daysAgo: 1_000,
    body: (day) => ({
      type: 'utility-arrears',
      amount: yuan(3_150, '欠缴水费', 'Water charges owed'),
      judgment: { number: '（虚）水欠00007号', date: day(1_000) },
      settledOn: day(990),
      service: { zh: '用水', en: 'Water' },
    }),
  },
  {
    daysAgo: 420,
    level: 'city',
    body: (day) => ({
      type: 'permits',
      permit: { zh: '排污许可', en: 'Permit to discharge pollutants' },
      validUntil: day(-1_300),
      status: 'valid',
    }),
  },
  {
    daysAgo: 75,
    level: 'county',
    body: (day) => ({
      type: 'inspections',
      selection: 'doubleRandom',
      subject: { zh: '特种设备使用', en: 'Use of special equipment' },
      result: { zh: '发现问题，已责令改正', en: 'A problem was found and was to be mended' },
      mendedOn: day(55),
    }),
  },
  {
    daysAgo: 950,
    contributor: 'mem',
    level: 'city',
    body: () => ({
      type: 'penalties',
      ground: { zh: '安全生产培训不到位', en: 'Safety training fell short of the rules' },
      legalBasis: [{ zh: '《中华人民共和国安全生产法》', en: 'Work Safety Law' }],
      penalty: { zh: '罚款', en: 'Fine' },
      amount: yuan(30_000, '罚款', 'Fine'),
      repairable: 'yes',
      ledTo: null,
    }),
  },
  {
    daysAgo: 330,
    level: 'province',
    body: () => ({
      type: 'awards',
      award: { zh: '省级企业技术中心', en: 'Provincial enterprise technology centre' },
      domain: { zh: '科学技术', en: 'Science and technology' },
    }),
  },
  {
    daysAgo: 410,
    body: () => ({
      type: 'credit-pledge',
      pledge: { zh: '安全生产信用承诺', en: 'Pledge on work safety' },
      performance: 'kept',
    }),
  },
  {
    daysAgo: 560,
    body: () => ({
      type: 'judgment-ruling',
      subject: { zh: '买卖合同纠纷', en: 'Dispute over a sales contract' },
      role: 'plaintiff',
      amount: yuan(212_000, '判决金额', 'Sum awarded'),
    }),
  },
  {
    daysAgo: 140,
    body: () => ({
      type: 'contract-performance',
      contract: { zh: '政府采购设备合同', en: 'Contract to supply equipment to a public body' },
      performance: 'performed',
    }),
  },
  {
    daysAgo: 210,
    contributor: 'sta',
    body: () => gradeBody({ scale: 'sta-taxpayer', version: '2014', value: 96 }),
  },
  {
    daysAgo: 95,
    body: () => ({
      type: 'complaint',
      subject: { zh: '售后服务', en: 'After-sales service' },
      complaints: 4,
      settled: 4,
    }),
  },
  {
    daysAgo: 130,
    body: () => ({
      type: 'market-information',
      origin: 'firmItself',
      subject: { zh: '企业自主申报', en: 'Volunteered by the firm' },
      text: { zh: '质量管理体系认证', en: 'Certified quality management' },
    }),
  },
  {
    daysAgo: 110,
    contributor: 'mps',
    severeBecause: {
      zh: '一年内交通安全违法超过二十次',
      en: 'More than 20 traffic safety violations within one year',
    },
    body: () => ({ type: 'amber-information', kind: 'traffic-violations', count: 23 }),
  },
  {
    daysAgo: 240,
    access: 'allGovernment',
    contributor: 'ndrc',
    level: 'national',
    body: () => gradeBody({ scale: 'comprehensive-grade', version: '2019', grade: '良' }),
  },
  {
    daysAgo: 241,
    access: 'restricted',
    contributor: 'samr',
    level: 'national',
    body: () => gradeBody({ scale: 'samr-risk', version: '2022', grade: 'B' }),
  },
];
