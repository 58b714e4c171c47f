import type { ListEntry } from '@credit-lens/sdk';
import type { FileRecord } from '@credit-lens/widget/view';
import { beforeAll, expect, it } from 'vitest';
import { exampleResult } from '../entrypoints/welcome/example-result.ts';
import { timeLine } from './time-line.ts';
import { loadWords } from './words/words-of.ts';

beforeAll(() => loadWords('en'));

const [entry] = exampleResult(new Date('2026-03-01T00:00:00Z')).entries as [ListEntry];
const record = (recordedOn: string) => ({ type: 'penalties', recordedOn }) as unknown as FileRecord;

it('tells entries and records by their days, newest first, what is ahead marked', () => {
  const line = timeLine([entry], [record('2026-01-15'), record('no day')], '2026-03-01', 'en');
  expect(line.map(({ day }) => day)).toEqual(
    line
      .map(({ day }) => day)
      .toSorted()
      .reverse(),
  );
  expect(line[0]).toMatchObject({ isAhead: true, text: expect.stringContaining('runs out') });
  expect(line.filter(({ isAhead }) => isAhead)).toHaveLength(1);
  expect(line).toContainEqual({ day: '2026-01-15', text: 'Administrative penalty', isAhead: false });
  expect(line.some(({ text }) => text.includes('市场监管失信企业名单'))).toBe(true);
});

it('leaves out what has no day', () => {
  const open = { ...entry, term: { kind: 'openEnded' }, publishedOn: null } as unknown as ListEntry;
  const texts = timeLine([open], [], '2026-03-01', 'en').map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(timeLine([], [], '2026-03-01', 'en')).toEqual([]);
});
