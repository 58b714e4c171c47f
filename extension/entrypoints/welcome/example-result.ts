import type { Authority, BilingualText, ListEntry, ListedResult } from '@credit-lens/sdk/contract';

/** The invented company of the example, as a shop would print it. */
export const EXAMPLE_NAME = '杭州子虚样例商贸有限公司';
export const EXAMPLE_CODE = '91330106FAKE000133';

const authority = (id: string, zh: string, en: string): Authority => ({ id, name: { zh, en } });
const both = (zh: string, en: string): BilingualText => ({ zh, en });
const samr = authority('example', '国家市场监督管理总局', 'State Administration for Market Regulation');

const DAY_MS = 24 * 60 * 60 * 1_000;

/**
 * An invented answer about an invented company, as of today: the example of the first page. The list and its authorities are real,
 * the entry is not.
 */
export function exampleResult(now: Date): ListedResult {
  const day = (before: number) => new Date(now.getTime() - before * DAY_MS).toISOString().slice(0, 10);
  const asOf = new Date(now.getTime() - DAY_MS / 4).toISOString();
  const source = { sourceId: 'credit-china', name: both('信用中国', 'Credit China') };
  const entry: ListEntry = {
    id: 'example',
    list: {
      id: 'B01',
      name: both('市场监管失信企业名单', 'Market regulation list of enterprises'),
      instrument: both(
        '失信企业协同监管和联合惩戒合作备忘录',
        'Memorandum on joint supervision of enterprises',
      ),
      polarity: 'adverse',
      colour: 'black',
    },
    state: 'effective',
    contested: false,
    ground: {
      kind: 'enumerated',
      nature: 'administrativeDisclosure',
      text: both(
        '被列入经营异常名录届满三年仍未履行公示义务',
        'Three years on the irregular operations list without filing its reports',
      ),
    },
    severity: 'notStated',
    amount: null,
    determinedBy: samr,
    listedBy: samr,
    publishedBy: samr,
    jurisdiction: null,
    legalBasis: [
      both('企业信息公示暂行条例', 'Interim regulation on the disclosure of enterprise information'),
    ],
    decision: { number: '虚市监示〔2026〕1号', decidedOn: day(221) },
    notice: { kind: 'notStated' },
    listedOn: day(220),
    effectiveOn: day(220),
    publishedOn: day(218),
    term: { kind: 'fixed', until: day(-875) },
    personTerms: [],
    removalRules: both('期满或者信用修复后移出', 'Ends with its term or with repair'),
    repair: {
      state: 'none',
      step: null,
      earliestOn: day(-145),
      decisionDueOn: null,
      courseTaken: false,
    },
    suspension: null,
    remedy: {
      body: samr,
      route: both('向作出决定的机关书面申请核实', 'Apply in writing to the authority that decided'),
      deadline: both('未规定期限', 'The rule states no time limit'),
      reviews: [],
      suspendsPublication: false,
      address: null,
    },
    measures: [],
    mergedReports: 1,
    quality: [],
    sources: [{ ...source, address: null, retrievedAt: asOf, finding: 'shown', detail: null }],
  };
  return {
    outcome: 'listed',
    key: EXAMPLE_CODE,
    code: EXAMPLE_CODE,
    codeValidity: 'valid',
    asOf,
    freshUntil: new Date(now.getTime() + DAY_MS).toISOString(),
    rulesOn: asOf.slice(0, 10),
    sources: [{ ...source, asOf, share: null }],
    entity: {
      code: EXAMPLE_CODE,
      name: EXAMPLE_NAME,
      nameEn: null,
      formerNames: [],
      legacyNumbers: [],
      kind: 'enterprise',
      ownership: 'private',
      region: { code: '330106', name: both('浙江省杭州市西湖区', 'Xihu District, Hangzhou, Zhejiang') },
      status: 'active',
      registeredOn: '2012-05-18',
      parent: null,
      branches: [],
      affiliates: [],
    },
    entries: [entry],
  };
}
