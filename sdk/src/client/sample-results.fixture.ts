import type { ListEntry, ListedResult, NoEntryResult } from '../contract/types.gen.ts';

/** Invented codes: their organisation part begins FAKE. */
export const CODE = '91330106FAKE000133';
export const OTHER_CODE = '91330106FAKE002670';

const HOUR = 60 * 60 * 1_000;
const text = (zh: string, en: string) => ({ zh, en });
const court = { id: 'invented-court', name: text('虚构法院', 'Invented court') };

const entry: ListEntry = {
  id: 'E-1',
  list: {
    id: 'B02',
    name: text('失信被执行人名单', 'Judgment defaulters'),
    instrument: text('关于对失信被执行人实施联合惩戒的合作备忘录', 'Memorandum on judgment defaulters'),
    polarity: 'adverse',
    colour: 'black',
  },
  state: 'effective',
  contested: false,
  ground: {
    kind: 'enumerated',
    nature: 'nonPerformanceOfJudgment',
    text: text('有履行能力而拒不履行', 'Able to comply but refuses'),
  },
  severity: 'notStated',
  amount: null,
  determinedBy: court,
  listedBy: court,
  publishedBy: court,
  jurisdiction: null,
  legalBasis: [text('若干规定', 'Provisions')],
  decision: { number: '（2025）虚0106执00123号', decidedOn: '2025-03-01' },
  notice: { kind: 'notRequired' },
  listedOn: '2025-03-14',
  effectiveOn: '2025-03-14',
  publishedOn: '2025-03-15',
  term: { kind: 'fixed', until: '2099-03-14' },
  personTerms: [],
  removalRules: text('履行完毕后申请删除', 'Taken off by the court'),
  repair: { state: 'none', step: null, earliestOn: null, decisionDueOn: null, courseTaken: false },
  suspension: null,
  remedy: {
    body: court,
    route: text('向执行法院申请纠正', 'Apply to the court'),
    deadline: text('未规定', 'Not stated'),
    reviews: [],
    suspendsPublication: false,
    address: null,
  },
  measures: [
    {
      id: 'invented-limits',
      text: text('限制', 'Limits'),
      imposedBy: court,
      area: 'publicFunds',
      discretion: 'discretionary',
      legalLevel: 'notStated',
      novelty: 'notStated',
      applied: 'unknown',
    },
  ],
  mergedReports: 1,
  quality: [],
  sources: [
    {
      sourceId: 's',
      name: text('门户', 'Portal'),
      address: null,
      retrievedAt: '2026-01-01T00:00:00Z',
      finding: 'shown',
      detail: null,
    },
  ],
};

/** A code with one adverse entry, fresh for an hour. */
export function listed(code: string, name = '子虚（杭州）商贸有限公司'): ListedResult {
  return {
    ...identified(code),
    outcome: 'listed',
    entity: {
      code,
      name,
      nameEn: null,
      formerNames: [],
      legacyNumbers: [],
      kind: 'enterprise',
      ownership: 'private',
      region: { code: '330106', name: text('西湖区', 'Xihu') },
      status: 'active',
      registeredOn: '2016-01-01',
      parent: null,
      branches: [],
      affiliates: [],
    },
    entries: [entry],
  };
}

/** A code without an entry, fresh for an hour. */
export function noEntry(code: string): NoEntryResult {
  return { ...identified(code), outcome: 'noEntry', registration: 'registered', entity: null };
}

function identified(code: string) {
  const now = Date.now();
  return {
    key: code,
    code,
    codeValidity: 'valid' as const,
    asOf: new Date(now).toISOString(),
    freshUntil: new Date(now + HOUR).toISOString(),
    rulesOn: '2026-11-20',
    sources: [
      { sourceId: 's', name: text('门户', 'Portal'), asOf: new Date(now).toISOString(), share: null },
    ] satisfies ListedResult['sources'],
  };
}
