import { expect, it } from 'vitest';
import type { TabMention } from '../lens/messages.ts';
import { COURT_LIST } from '../lens/snapshot.fixture.ts';
import { filterCompanies } from './filter-companies.ts';
import { groupMentions } from './group-mentions.ts';

const mention = (over: Partial<TabMention>): TabMention => ({
  kind: 'code',
  text: 'x',
  outcome: 'noEntry',
  flag: 'none',
  source: 'label',
  lists: [],
  contested: false,
  ...over,
});
const groups = groupMentions([
  mention({ code: '91330106FAKE000133', text: '91330106FAKE000133', besideName: '杭州子虚商贸有限公司' }),
  mention({ code: '91310115FAKE00021N', text: '91310115FAKE00021N', outcome: 'listed', lists: [COURT_LIST] }),
]);
const codes = (text: string) =>
  [...filterCompanies(groups, text).values()].flat().map(({ mention: { code } }) => code);

it('keeps everything while nothing is sought', () => {
  expect(filterCompanies(groups, '  ')).toBe(groups);
});

it('finds by code in any case, by printed name and by list', () => {
  expect(codes('fake00021n')).toEqual(['91310115FAKE00021N']);
  expect(codes('子虚')).toEqual(['91330106FAKE000133']);
  expect(codes(COURT_LIST.name?.zh ?? '')).toEqual(['91310115FAKE00021N']);
  expect(codes('蜃楼')).toEqual([]);
});
