import { expect, test } from 'vitest';
import { uncovered } from './uncovered.ts';

const tables = [{ id: 't', rows: [{ id: 't/1', title: 'A row', lines: 'notes L10-12' }] }];
const catalogue = new Map([
  ['lists/same', ['notes L12']],
  ['lists/other', ['notes L13']],
  ['lists/elsewhere', ['paper L13', 'notes n3']],
]);

test.each([
  ['cites one of its lines', ['lists/same'], []],
  ['cites nothing comparable', ['lists/elsewhere'], []],
  ['cites other lines, for a reason', { ids: ['lists/other'], otherLines: 'why' }, []],
  ['cites other lines', ['lists/other'], ['t/1 “A row”: lists/other cites other lines']],
  ['is not in the catalogue', ['lists/gone'], ['t/1 “A row”: the catalogue has no lists/gone']],
  ['is nothing, for a reason', { none: 'why' }, []],
  ['is nothing, without a reason', { none: '' }, ['t/1 “A row”: no reason given']],
  ['is an empty list', [], ['t/1 “A row”: neither a row nor a reason']],
])('what carries a row %s', (_, carriers, expected) => {
  expect(uncovered(tables, { 't/1': carriers }, catalogue)).toEqual(expected);
});

test('a row without an entry in the map is reported', () => {
  expect(uncovered(tables, {}, catalogue)).toEqual(['t/1 “A row”: no entry in the map']);
});
