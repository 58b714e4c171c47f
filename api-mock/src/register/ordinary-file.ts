import { gradeBody } from './grade-body.ts';
import type { RecordPlan } from './record-plan.ts';

/** What the file of an ordinary seller holds. */
export const ordinaryFile: readonly RecordPlan[] = [
  {
    daysAgo: 45,
    level: 'county',
    body: () => ({
      type: 'inspections',
      selection: 'doubleRandom',
      subject: { zh: '网络经营主体公示信息', en: 'Information that an online seller must show' },
      result: { zh: '未发现问题', en: 'No problem found' },
      mendedOn: null,
    }),
  },
  {
    daysAgo: 150,
    body: (day) => ({ type: 'annual-report', year: Number(day(150).slice(0, 4)) - 1, filed: 'inTime' }),
  },
  {
    daysAgo: 190,
    contributor: 'sta',
    body: () => gradeBody({ scale: 'sta-taxpayer', version: '2014', value: 92 }),
  },
  {
    daysAgo: 600,
    level: 'city',
    body: (day) => ({
      type: 'permits',
      permit: { zh: '进出口货物收发货人备案', en: 'Customs filing as consignee or consignor' },
      validUntil: day(-1_200),
      status: 'valid',
    }),
  },
  {
    daysAgo: 300,
    access: 'allGovernment',
    contributor: 'ndrc',
    level: 'national',
    body: () => gradeBody({ scale: 'comprehensive-grade', version: '2019', grade: '中' }),
  },
];
