import type {
  CreditPledgeRecord,
  GradeRecord,
  PenaltyRecord,
  TaxArrearsRecord,
} from '@credit-lens/sdk/contract';
import type { StoredRecord } from '../register/register-row.ts';

const header = {
  polarity: 'negative',
  contributor: { id: 'sta', name: { zh: '国家税务总局', en: 'State Taxation Administration' } },
  level: 'city',
  information: 'public',
  informationClass: 'green',
  severeBecause: null,
  document: { number: '虚税罚〔2026〕第3号', date: '2026-03-01' },
  source: {
    sourceId: 'creditchina',
    name: { zh: '信用中国', en: 'Credit China' },
    address: null,
    retrievedAt: '2026-11-20T00:00:00Z',
  },
  mergedReports: 1,
  quality: [],
} as const;

export function samplePenalty(recordedOn: string, part: Partial<PenaltyRecord> = {}): StoredRecord {
  return {
    access: 'public',
    record: {
      ...header,
      quality: [],
      type: 'penalties',
      id: `penalty-${recordedOn}`,
      recordedOn,
      ground: { zh: '未按规定保存凭证', en: 'Vouchers not kept as required' },
      legalBasis: [{ zh: '税收征收管理法', en: 'Law on the administration of tax collection' }],
      penalty: { zh: '罚款', en: 'Fine' },
      amount: null,
      repairable: 'yes',
      ledTo: null,
      ...part,
    },
  };
}

export function sampleArrears(recordedOn: string): StoredRecord {
  const record: TaxArrearsRecord = {
    ...header,
    quality: [],
    type: 'tax-arrears',
    id: `arrears-${recordedOn}`,
    recordedOn,
    amount: null,
    judgment: { number: '（2025）虚0106行审12号', date: recordedOn },
    settledOn: null,
  };
  return { access: 'public', record };
}

export function sampleGrade(part: Partial<GradeRecord> = {}): StoredRecord {
  return {
    access: 'public',
    record: {
      ...header,
      quality: [],
      polarity: 'positive',
      type: 'credit-evaluation',
      id: 'grade-1',
      recordedOn: '2026-01-10',
      scale: 'sta-taxpayer',
      scaleName: { zh: '纳税信用等级', en: 'Taxpayer credit grade' },
      scaleVersion: '2014',
      direction: 'higherIsBetter',
      value: 96,
      band: { kind: 'band', label: 'A', name: { zh: 'A级', en: 'Grade A' } },
      indicative: true,
      validUntil: null,
      ...part,
    },
  };
}

export function samplePledge(): StoredRecord {
  const record: CreditPledgeRecord = {
    ...header,
    quality: [],
    polarity: 'neutral',
    type: 'credit-pledge',
    id: 'pledge-1',
    recordedOn: '2020-01-01',
    pledge: { zh: '安全生产信用承诺', en: 'Pledge on work safety' },
    performance: 'kept',
  };
  return { access: 'public', record };
}
