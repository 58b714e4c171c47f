import { beforeAll, expect, it } from 'vitest';
import type { TabMention } from '../lens/messages.ts';
import { COURT_LIST, IRREGULAR_LIST } from '../lens/snapshot.fixture.ts';
import { ago } from './ago.ts';
import { dataAge } from './data-age.ts';
import { type Group, groupMentions } from './group-mentions.ts';
import { reasonWords } from './reason-words.ts';
import { en } from './words/en.ts';
import { loadWords } from './words/words-of.ts';

beforeAll(() => loadWords('en'));

const mention = (over: Partial<TabMention>): TabMention => ({
  kind: 'code',
  text: 'x',
  outcome: 'noEntry',
  flag: 'none',
  source: 'text',
  lists: [],
  contested: false,
  ...over,
});

it('shows each company once, with the number of its places, in the group of its outcome', () => {
  const groups = groupMentions([
    mention({ code: 'A', outcome: 'listed' }),
    mention({ code: 'B' }),
    mention({ code: 'A', outcome: 'listed' }),
    mention({ kind: 'name', text: 'N', outcome: 'notCovered', flag: 'hollow', candidates: [] }),
    mention({ kind: 'name', text: 'M', outcome: 'notCovered' }),
  ]);
  const shown = [...groups].map(([group, found]) => [
    group,
    found.map(({ mention: { code, text }, places }) => [code ?? text, places]),
  ]);
  expect(shown).toEqual([
    ['listed', [['A', 2]]],
    ['irregular', []],
    ['sameName', [['N', 1]]],
    ['unavailable', []],
    ['noEntry', [['B', 1]]],
    ['notCovered', [['M', 1]]],
  ]);
});

it('keeps the softer tier apart, unless a serious list stands beside it', () => {
  const groups = groupMentions([
    mention({ code: 'A', outcome: 'listed', lists: [IRREGULAR_LIST] }),
    mention({ code: 'B', outcome: 'listed', lists: [IRREGULAR_LIST, COURT_LIST] }),
  ]);
  const codes = (group: Group) => groups.get(group)?.map((one) => one.mention.code);
  expect([codes('irregular'), codes('listed')]).toEqual([['A'], ['B']]);
});

it('does not answer by name what a code has answered', () => {
  const candidates = [{ code: 'A', lists: [], contested: false }];
  const groups = groupMentions([
    mention({ code: 'A', outcome: 'listed' }),
    mention({ kind: 'name', text: 'N', outcome: 'notCovered', candidates }),
    mention({ code: 'B', besideName: 'M' }),
    mention({ kind: 'name', text: 'M', outcome: 'notCovered', besideCode: 'B' }),
    mention({ kind: 'name', text: 'M', outcome: 'notCovered' }),
  ]);
  expect([...groups].flatMap(([group, found]) => found.map((one) => [group, one.mention.code]))).toEqual([
    ['listed', 'A'],
    ['noEntry', 'B'],
  ]);
  expect(groups.get('noEntry')?.[0]?.mention.besideName).toBe('M');
});

it('answers nothing from a list that is missing or too old, and leads with that', () => {
  const mentions = [mention({ code: 'A' }), mention({ kind: 'name', text: 'M', outcome: 'notCovered' })];
  const groups = groupMentions(mentions, 'stale');
  const filled = [...groups].filter(([, found]) => found.length > 0);
  expect(filled.map(([group, found]) => [group, found.map((one) => one.mention.reason)])).toEqual([
    ['unavailable', ['stale', 'stale']],
  ]);
});

it('offers to show a company on the page if any of its places carries a visible flag', () => {
  const groups = groupMentions([
    mention({ code: 'A', outcome: 'listed' }),
    mention({ code: 'A', outcome: 'listed', isShown: true }),
  ]);
  expect(groups.get('listed')?.[0]?.mention.isShown).toBe(true);
});

it('tells elapsed time in the largest unit, and never the future', () => {
  const minute = 60_000;
  expect(ago(0, 12 * minute, 'en')).toBe('12 min. ago');
  expect(ago(0, 50 * 60 * minute, 'en')).toBe('2 days ago');
  expect(ago(0, 3 * 60 * minute, 'zh-Hans')).toBe('3小时前');
  expect(ago(minute, 0, 'en')).toBe('just now');
});

it('shows a reason it does not know as it came', () => {
  expect(reasonWords('outsideRegister', en)).toBe('outside this register');
  expect(reasonWords('later' as never, en)).toBe('reason given: later');
  expect(reasonWords('constructor' as never, en)).toBe('reason given: constructor');
});

it('says how old the list is, and what is wrong with it', () => {
  const state = {
    settings: { sites: [], serverAddress: '', language: 'auto', appearance: 'auto', hiddenLists: [] },
    locked: [],
    lists: [],
    sync: {
      triedAt: 0,
      kind: 'failed',
      problem: { kind: 'notReached', file: '', message: '' },
      nextTryAt: null,
    },
    snapshot: {
      asOf: '2026-11-21T08:00:00Z',
      confirmedAt: 0,
      freshness: 'notRefreshed',
      companies: 1,
      bytes: 1,
      anonymitySet: 1,
      isSeed: false,
    },
    storage: 'memory',
  } as const;
  const { line, problems } = dataAge(state, 3 * 86_400_000, 'en');
  expect(line).toBe('List as of 21 November 2026 at 16:00 (China time) · refreshed 3 days ago');
  expect(problems).toEqual([
    en.dataNotRefreshed,
    'The server could not be reached 3 days ago.',
    en.dataKept,
    en.dataMemory,
  ]);
  const seeded = dataAge({ ...state, snapshot: { ...state.snapshot, isSeed: true } }, 0, 'en');
  expect(seeded.line).toBe(`List as of 21 November 2026 at 16:00 (China time) · ${en.dataPacked}`);
  const untried = { triedAt: null, kind: null, problem: null, nextTryAt: null };
  expect(dataAge({ ...state, snapshot: null, sync: untried }, 0, 'en').line).toBe(en.dataNone);
});
