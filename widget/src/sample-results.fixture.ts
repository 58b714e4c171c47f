import type {
  Authority,
  Entity,
  ListEntry,
  ListedResult,
  NoEntryResult,
  NotCoveredResult,
  UnavailableResult,
} from '@credit-lens/sdk/contract';

/** Answers about invented firms, for the tests of this package. Composed by hand after the contract. */

/** The moment at which the samples are current. */
export const NOW = new Date('2026-11-21T08:00:00Z');
/** A moment at which they no longer are. */
export const LATER = new Date('2026-11-23T08:00:00Z');

export const CODE = '91330106FAKE000133';
export const OTHER_CODE = '91310115FAKE00021N';

const answered = { asOf: '2026-11-21T00:00:00Z', freshUntil: '2026-11-21T12:00:00Z' };
const sources = [
  {
    sourceId: 'court-portal',
    name: { zh: '中国执行信息公开网', en: 'China Enforcement Information Online' },
    asOf: '2026-11-20T22:00:00Z',
    share: 0.89,
  },
  {
    sourceId: 'credit-china',
    name: { zh: '信用中国', en: 'Credit China' },
    asOf: '2026-11-20T23:00:00Z',
    share: null,
  },
];

const court: Authority = { id: 'enforcing-court', name: { zh: '执行法院', en: "Enforcing people's court" } };
const supremeCourt: Authority = { id: 'spc', name: { zh: '最高人民法院', en: "Supreme People's Court" } };
const taxes: Authority = { id: 'sta', name: { zh: '国家税务总局', en: 'State Taxation Administration' } };
const finance: Authority = { id: 'mof', name: { zh: '财政部', en: 'Ministry of Finance' } };

const entity: Entity = {
  code: CODE,
  name: '杭州子虚翀彧电子商务有限公司',
  nameEn: 'Hangzhou Zixu Chongyu E-Commerce Co., Ltd.',
  formerNames: [{ name: '杭州子虚翀彧贸易有限公司', until: '2019-04-02' }],
  legacyNumbers: [],
  kind: 'enterprise',
  ownership: 'private',
  region: { code: '330106', name: { zh: '浙江省杭州市西湖区', en: 'Xihu District, Hangzhou, Zhejiang' } },
  status: 'active',
  registeredOn: '2012-05-18',
  parent: null,
  branches: [],
};

export const courtEntry: ListEntry = {
  id: 'B02-1',
  list: {
    id: 'B02',
    name: { zh: '失信被执行人名单', en: 'Judgment defaulters list' },
    instrument: {
      zh: '关于对失信被执行人实施联合惩戒的合作备忘录',
      en: 'Memorandum of cooperation on joint measures against judgment defaulters',
    },
    polarity: 'adverse',
  },
  state: 'effective',
  contested: false,
  ground: {
    kind: 'enumerated',
    text: {
      zh: '有履行能力而拒不履行生效法律文书确定义务',
      en: 'Able to carry out an effective judgment, but did not carry it out',
    },
  },
  severity: 'notStated',
  determinedBy: court,
  listedBy: court,
  publishedBy: supremeCourt,
  legalBasis: [
    {
      zh: '最高人民法院关于公布失信被执行人名单信息的若干规定',
      en: "Provisions of the Supreme People's Court on publishing the list of judgment defaulters",
    },
  ],
  decision: { number: '（2026）虚0106执00123号', decidedOn: '2026-02-10' },
  listedOn: '2026-03-14',
  publishedOn: '2026-03-17',
  term: { kind: 'fixed', until: '2028-03-13' },
  repair: { state: 'none', earliestOn: null },
  remedy: {
    body: court,
    route: { zh: '向作出决定的人民法院书面申请纠正', en: 'Apply in writing to the court that decided' },
    deadline: { zh: '未规定期限', en: 'The rule states no time limit' },
    address: 'http://zxgk.court.gov.cn/shixin/',
  },
  measures: [
    {
      text: {
        zh: '限制乘坐飞机、列车软卧和高铁',
        en: 'Limits on travel by air, soft sleeper and high-speed rail',
      },
      imposedBy: supremeCourt,
      discretionary: false,
      applied: 'unknown',
    },
    {
      text: {
        zh: '可依法限制参加政府采购活动',
        en: 'May be restricted from taking part in government procurement',
      },
      imposedBy: finance,
      discretionary: true,
      applied: 'no',
    },
  ],
  mergedReports: 1,
  sources: [
    {
      sourceId: 'court-portal',
      name: { zh: '中国执行信息公开网', en: 'China Enforcement Information Online' },
      address: 'http://zxgk.court.gov.cn/shixin/',
      retrievedAt: '2026-11-20T22:00:00Z',
    },
  ],
};

export const taxEntry: ListEntry = {
  ...courtEntry,
  id: 'B08-1',
  list: {
    id: 'B08',
    name: { zh: '重大税收违法案件当事人名单', en: 'Parties to major tax cases' },
    instrument: {
      zh: '关于对重大税收违法案件当事人实施联合惩戒措施的合作备忘录',
      en: 'Memorandum of cooperation on joint measures in major tax cases',
    },
    polarity: 'adverse',
  },
  state: 'repairPending',
  severity: 'serious',
  ground: { kind: 'delegated', text: { zh: '其他严重情形', en: 'Other serious circumstances' } },
  determinedBy: taxes,
  listedBy: taxes,
  publishedBy: taxes,
  listedOn: '2025-08-01',
  term: { kind: 'openEnded' },
  repair: { state: 'pending', earliestOn: '2026-02-01' },
  mergedReports: 17,
};

export const recognitionEntry: ListEntry = {
  ...courtEntry,
  id: 'R01-1',
  list: {
    id: 'R01',
    name: { zh: '纳税信用A级纳税人名单', en: 'Taxpayers of tax grade A' },
    instrument: {
      zh: '关于对纳税信用A级纳税人实施联合激励措施的合作备忘录',
      en: 'Memorandum of cooperation on joint incentives for taxpayers of grade A',
    },
    polarity: 'recognition',
  },
  ground: { kind: 'byReference', text: { zh: '年度纳税信用评价为A级', en: 'Tax grade A in the year' } },
  determinedBy: taxes,
  listedBy: taxes,
  publishedBy: taxes,
  listedOn: '2026-04-30',
  term: { kind: 'notStated' },
  measures: [],
};

/** A listed firm with these entries. */
export function listed(...entries: [ListEntry, ...ListEntry[]]): ListedResult {
  return {
    outcome: 'listed',
    key: CODE,
    ...answered,
    code: CODE,
    codeValidity: 'valid',
    sources,
    entity,
    entries,
  } as ListedResult;
}

export const contestedEntry: ListEntry = { ...courtEntry, contested: true };

export const noEntry = {
  outcome: 'noEntry',
  key: CODE,
  ...answered,
  code: CODE,
  codeValidity: 'valid',
  sources,
  registration: 'registered',
  entity,
} as NoEntryResult;

/** A key that the register cannot speak about, for this reason. */
export function notCovered(reason: NotCoveredResult['reason']): NotCoveredResult {
  return { outcome: 'notCovered', key: CODE, ...answered, code: CODE, reason };
}

/** No answer now, for this reason. */
export function unavailable(reason: UnavailableResult['reason']): UnavailableResult {
  return {
    outcome: 'unavailable',
    key: CODE,
    ...answered,
    code: CODE,
    reason,
    retryAt: '2026-11-21T08:05:00Z',
  };
}
