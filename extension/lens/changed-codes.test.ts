import { expect, it } from 'vitest';
import { changedCodes } from './changed-codes.ts';
import { CONTESTED, LISTED, NOT_LISTED, storedSet } from './listed-set.fixture.ts';

const { set } = storedSet();
const withItems = (change: (items: typeof set.items) => typeof set.items) => ({
  ...set,
  asOf: '2026-11-21T09:00:00Z',
  items: change(structuredClone(set.items)),
});
const changeOf = (code: string, change: object) => (items: typeof set.items) =>
  items.map((item) => (item.code === code ? { ...item, ...change } : item));

it('names nobody when only the date is another, or the order of lists', () => {
  expect(
    changedCodes(
      set,
      withItems((items) => items),
    ),
  ).toEqual([]);
  expect(changedCodes(set, withItems(changeOf(CONTESTED, { lists: ['B99', 'B02'] })))).toEqual([]);
});

it.each([
  ['left', (items: typeof set.items) => items.filter(({ code }) => code !== LISTED), LISTED],
  ['came', (items: typeof set.items) => [...items, { ...set.items[0], code: NOT_LISTED }], NOT_LISTED],
  ['stands on another list', changeOf(LISTED, { lists: ['B03'] }), LISTED],
  ['is contested now', changeOf(LISTED, { contested: true }), LISTED],
  ['bears another name', changeOf(LISTED, { name: '南柯商贸有限公司' }), LISTED],
])('names the code that %s', (_what, change, code) => {
  expect(changedCodes(set, withItems(change as (items: typeof set.items) => typeof set.items))).toEqual([
    code,
  ]);
});
