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
  affiliates: [],
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
    colour: 'black',
  },
  state: 'effective',
  contested: false,
  ground: {
    kind: 'enumerated',
    nature: 'nonPerformanceOfJudgment',
    text: {
      zh: '有履行能力而拒不履行生效法律文书确定义务',
      en: 'Able to carry out an effective judgment, but did not carry it out',
    },
  },
  severity: 'notStated',
  amount: null,
  determinedBy: court,
  listedBy: court,
  publishedBy: supremeCourt,
  jurisdiction: null,
  legalBasis: [
    {
      zh: '最高人民法院关于公布失信被执行人名单信息的若干规定',
      en: "Provisions of the Supreme People's Court on publishing the list of judgment defaulters",
    },
  ],
  decision: { number: '（2026）虚0106执00123号', decidedOn: '2026-02-10' },
  notice: { kind: 'notRequired' },
  listedOn: '2026-03-14',
  effectiveOn: '2026-03-14',
  publishedOn: '2026-03-17',
  term: { kind: 'fixed', until: '2028-03-13' },
  personTerms: [],
  removalRules: { zh: '履行义务后由法院决定删除', en: 'Taken off by decision of the court' },
  repair: { state: 'none', step: null, earliestOn: null, decisionDueOn: null, courseTaken: false },
  suspension: null,
  remedy: {
    body: court,
    route: { zh: '向作出决定的人民法院书面申请纠正', en: 'Apply in writing to the court that decided' },
    deadline: { zh: '未规定期限', en: 'The rule states no time limit' },
    reviews: [],
    suspendsPublication: false,
    address: 'http://zxgk.court.gov.cn/shixin/',
  },
  measures: [
    {
      id: 'limit-air-travel',
      area: 'travel',
      legalLevel: 'notStated',
      novelty: 'notStated',
      text: {
        zh: '限制乘坐飞机、列车软卧和高铁',
        en: 'Limits on travel by air, soft sleeper and high-speed rail',
      },
      imposedBy: supremeCourt,
      discretion: 'mandatory',
      applied: 'unknown',
    },
    {
      id: 'restrict-government-procurement',
      area: 'publicFunds',
      legalLevel: 'notStated',
      novelty: 'notStated',
      text: {
        zh: '可依法限制参加政府采购活动',
        en: 'May be restricted from taking part in government procurement',
      },
      imposedBy: finance,
      discretion: 'discretionary',
      applied: 'no',
    },
  ],
  mergedReports: 1,
  quality: [],
  sources: [
    {
      sourceId: 'court-portal',
      name: { zh: '中国执行信息公开网', en: 'China Enforcement Information Online' },
      address: 'http://zxgk.court.gov.cn/shixin/',
      retrievedAt: '2026-11-20T22:00:00Z',
      finding: 'shown',
      detail: null,
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
    colour: 'black',
  },
  state: 'repairPending',
  severity: 'serious',
  ground: {
    kind: 'delegated',
    nature: 'lawViolation',
    text: { zh: '其他严重情形', en: 'Other serious circumstances' },
  },
  determinedBy: taxes,
  listedBy: taxes,
  publishedBy: taxes,
  listedOn: '2025-08-01',
  term: { kind: 'openEnded' },
  repair: {
    state: 'pending',
    step: 'applied',
    earliestOn: '2026-02-01',
    decisionDueOn: null,
    courseTaken: false,
  },
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
    colour: 'red',
  },
  ground: {
    kind: 'byReference',
    nature: 'administrativeDisclosure',
    text: { zh: '年度纳税信用评价为A级', en: 'Tax grade A in the year' },
  },
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
    rulesOn: '2026-11-20',
    sources,
    entity,
    entries,
  };
}

export const contestedEntry: ListEntry = { ...courtEntry, contested: true };

const market: Authority = {
  id: 'samr-local',
  name: { zh: '西湖区市场监督管理局', en: 'Market regulation bureau of Xihu District' },
};

/** On the softer tier: the annual report was not filed. */
export const irregularEntry: ListEntry = {
  ...courtEntry,
  id: 'NR-IRREGULAR-1',
  list: {
    id: 'NR-IRREGULAR',
    name: { zh: '经营异常名录', en: 'Irregular operations list' },
    instrument: {
      zh: '企业信息公示暂行条例',
      en: 'Interim regulation on the disclosure of information by enterprises',
    },
    polarity: 'adverse',
    colour: 'irregular',
  },
  ground: {
    kind: 'enumerated',
    nature: 'administrativeDisclosure',
    text: { zh: '未依照规定期限公示年度报告', en: 'Annual report not disclosed in time' },
  },
  determinedBy: market,
  listedBy: market,
  publishedBy: market,
  jurisdiction: {
    code: '330106',
    name: { zh: '浙江省杭州市西湖区', en: 'Xihu District, Hangzhou, Zhejiang' },
  },
  legalBasis: [
    {
      zh: '企业信息公示暂行条例',
      en: 'Interim regulation on the disclosure of information by enterprises',
    },
  ],
  decision: { number: '杭西市监列异〔2026〕00077号', decidedOn: '2026-07-06' },
  notice: { kind: 'notStated' },
  listedOn: '2026-07-08',
  effectiveOn: '2026-07-08',
  publishedOn: '2026-07-08',
  term: { kind: 'openEnded' },
  remedy: {
    ...courtEntry.remedy,
    body: market,
    route: { zh: '向列入机关提出异议', en: 'Object to the authority that listed' },
    suspendsPublication: null,
    address: null,
  },
  measures: [],
};

/** Disputed, with a repair at its fourth step and a notice, a sum, people and reviews. */
export const fullEntry: ListEntry = {
  ...taxEntry,
  id: 'B08-2',
  contested: true,
  amount: { value: 600, currency: 'CNY', of: { zh: '少缴税款', en: 'tax not paid' } },
  notice: { kind: 'given', on: '2025-06-20' },
  effectiveOn: '2025-08-15',
  personTerms: [
    { role: 'legalRepresentative', persons: 1, until: '2027-08-14' },
    { role: 'board', persons: 3, until: null },
  ],
  repair: {
    state: 'pending',
    step: 'verified',
    earliestOn: '2026-02-01',
    decisionDueOn: '2026-11-25',
    courseTaken: true,
  },
  remedy: {
    ...courtEntry.remedy,
    body: taxes,
    route: { zh: '向列入机关提出异议', en: 'Object to the authority that listed' },
    reviews: [
      { by: { zh: '作出决定的机关', en: 'The authority that decided' }, within: 15, dayKind: 'notStated' },
      { by: { zh: '上一级机关', en: 'The authority one level up' }, within: 15, dayKind: 'working' },
    ],
  },
};

/** On a ground that is a political matter: told, not flagged. */
export const politicalEntry: ListEntry = {
  ...irregularEntry,
  id: 'L-1',
  list: {
    id: 'L-SAMPLE',
    name: { zh: '信访失信名单', en: 'List of petition conduct' },
    instrument: { zh: '某市信用管理办法', en: 'Credit measures of a city' },
    polarity: 'adverse',
    colour: 'black',
  },
  ground: {
    kind: 'delegated',
    nature: 'moralOrPolitical',
    text: { zh: '多次越级上访', en: 'Petitioned repeatedly above the level in charge' },
  },
};

/** Three portals that do not agree, and dates that cannot be so. */
export const differingEntry: ListEntry = {
  ...courtEntry,
  id: 'B02-3',
  quality: ['futureDate', 'missingAuthority'],
  mergedReports: 17,
  sources: [
    ...courtEntry.sources,
    {
      sourceId: 'credit-china',
      name: { zh: '信用中国', en: 'Credit China' },
      address: null,
      retrievedAt: '2026-11-20T23:00:00Z',
      finding: 'notShown',
      detail: null,
    },
    {
      sourceId: 'credit-zhejiang',
      name: { zh: '信用中国（浙江）', en: 'Credit China (Zhejiang)' },
      address: null,
      retrievedAt: '2026-11-19T23:00:00Z',
      finding: 'differs',
      detail: { zh: '列入日期载为2026年3月17日', en: 'gives 17 March 2026 as the date of listing' },
    },
  ],
};

/** Stands, but enforcement is suspended. */
export const suspendedEntry: ListEntry = {
  ...courtEntry,
  id: 'B02-4',
  suspension: {
    from: '2026-10-01',
    until: null,
    reason: { zh: '法院裁定中止执行', en: 'the court suspended enforcement' },
  },
};

export const noEntry: NoEntryResult = {
  outcome: 'noEntry',
  key: CODE,
  ...answered,
  code: CODE,
  codeValidity: 'valid',
  rulesOn: '2026-11-20',
  sources,
  registration: 'registered',
  entity,
};

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
