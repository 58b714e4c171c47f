import { isCovered, parseIdentifier } from '@credit-lens/sdk/identity';
import type { DeviceAnswer } from '@credit-lens/sdk/snapshot/client';
import type { Knowledge, Withdrawal } from './answer.ts';
import type { NamedList } from './named-list.ts';

/** Invented companies: their organisation codes begin `FAKE`, which the register covers. */
export const LISTED = '91330106FAKE000133';
export const CONTESTED = '91330782FAKELP3J2L';
/** Covered, not listed. */
export const NOT_LISTED = '91320585FAKEAF7485';
/** A published code of a real company, which the invented register does not cover. */
export const OUTSIDE = '91330483MA2B9PTN02';
/** A name that listed companies bear. */
export const SHARED_NAME = '子虚电子商务有限公司';

export const COURT_LIST: NamedList = {
  id: 'B02',
  name: { zh: '失信被执行人名单', en: 'Judgment defaulters list' },
  colour: 'black',
  owner: { zh: '最高人民法院', en: 'Supreme People’s Court' },
};

export const IRREGULAR_LIST: NamedList = {
  id: 'NR-IRREGULAR',
  name: { zh: '经营异常名录', en: 'Irregular operations list' },
  colour: 'irregular',
  owner: { zh: '国家市场监督管理总局', en: 'State Administration for Market Regulation' },
};

const AS_OF = '2026-11-21T08:00:00Z';

/** What a device says that holds three companies, for tests of what is made of it. Snapshots themselves are tested apart. */
export function knowing({
  lists = [COURT_LIST],
  isRefreshed = true,
  withdrawn = new Map<string, Withdrawal>(),
  also = [],
}: {
  readonly lists?: readonly NamedList[];
  readonly isRefreshed?: boolean;
  readonly withdrawn?: ReadonlyMap<string, Withdrawal>;
  /** Further listed companies, each on the lists with these ids. */
  readonly also?: readonly (readonly [code: string, lists: readonly string[]])[];
} = {}): Knowledge {
  const freshness = isRefreshed ? 'current' : 'flagsOnly';
  const listed = new Map<string, { lists: readonly string[]; contested: boolean }>([
    [LISTED, { lists: [COURT_LIST.id], contested: false }],
    [CONTESTED, { lists: [COURT_LIST.id, 'B99'], contested: true }],
    ...also.map(([code, ids]) => [code, { lists: ids, contested: false }] as const),
  ]);
  const check = (key: string): DeviceAnswer => {
    const identifier = parseIdentifier(key);
    if (identifier.kind !== 'unifiedSocialCreditCode')
      return { outcome: 'notCovered', code: null, reason: 'malformed' };
    const { code } = identifier;
    const predicate = { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'] };
    const covered = isCovered(code, predicate);
    if (covered !== 'covered') return { outcome: 'notCovered', code, reason: covered };
    const found = listed.get(code);
    const registration = 'notChecked';
    if (found) return { outcome: 'listed', code, ...found, freshness, asOf: AS_OF, registration };
    if (!isRefreshed) return { outcome: 'unavailable', code, reason: 'stale', asOf: AS_OF };
    return { outcome: 'noEntry', code, freshness: 'current', asOf: AS_OF, registration };
  };
  const state = { freshness, asOf: AS_OF } as unknown as Knowledge['device']['state'];
  return {
    device: { check, checkName: (name) => (name === SHARED_NAME ? 'sameName' : null), state },
    lists: new Map(lists.map((list) => [list.id, list])),
    withdrawn,
  };
}
