import type { NamedList, StoredListedSet } from './listed-index.ts';

/** Invented companies: their organisation codes begin `FAKE`, which the register covers. */
export const LISTED = '91330106FAKE000133';
export const CONTESTED = '91330782FAKELP3J2L';
/** Covered, not on the set. */
export const NOT_LISTED = '91320585FAKEAF7485';
/** A sole proprietor by its category. */
export const SOLE_PROPRIETOR = '92330106FAKE000136';
/** A published code of a real company, which the invented register does not cover. */
export const OUTSIDE = '91330483MA2B9PTN02';
/** A name that two listed companies bear. */
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

/** Any moment, in milliseconds. */
export const NOW = Date.parse('2026-11-21T12:00:00Z');

/** A listed set that the server confirmed `ageMs` before {@link NOW}. */
export function storedSet(ageMs = 0, server = 'http://127.0.0.1:8787'): StoredListedSet {
  return {
    server,
    confirmedAt: NOW - ageMs,
    lists: [COURT_LIST],
    set: {
      asOf: '2026-11-21T08:00:00Z',
      coverage: { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'] },
      items: [
        { code: LISTED, name: SHARED_NAME, lists: ['B02'], contested: false },
        { code: CONTESTED, name: SHARED_NAME, lists: ['B02', 'B99'], contested: true },
        { code: SOLE_PROPRIETOR, name: '乌有食品经营部', lists: ['B02'], contested: false },
      ],
    },
  };
}
