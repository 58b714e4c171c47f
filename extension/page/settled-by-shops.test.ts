import { expect, it } from 'vitest';
import type { Answer } from '../lens/answer.ts';
import type { Mention } from './reading/mention.ts';
import { settledByShops } from './settled-by-shops.ts';

const SOURCE = { site: 'shop', sellerId: '1', page: 'licence', day: '2026-11-21' };
const RANGE = {} as Range;
const code = (key: string, given: object = {}): Mention => ({
  kind: 'code',
  text: key,
  key,
  source: 'adapter',
  confidence: 12,
  range: RANGE,
  ...given,
});
const shop = code('A', { seller: SOURCE });
const solid = () => ({ flag: 'solid' }) as Answer;
const needsNone = (mentions: Mention[], answer = solid) => settledByShops(mentions, answer)(shop);

it('leaves the flag to the code where the page prints it', () => {
  expect(needsNone([shop, code('A')])).toBe(true);
});

it('flags the shop where no code of its company is printed', () => {
  expect(needsNone([shop])).toBe(false);
  expect(needsNone([shop, code('B')])).toBe(false);
  expect(needsNone([shop, code('A', { range: null })])).toBe(false);
  expect(needsNone([shop, code('A', { seller: { ...SOURCE, sellerId: '2' } })])).toBe(false);
});

it('leaves a name to the flag of the shop whose words it is', () => {
  const [here, there] = [{}, {}] as Node[];
  const name = (anchor: Node | undefined): Mention => ({
    kind: 'name',
    text: 'N',
    key: 'N',
    source: 'text',
    confidence: 1,
    range: RANGE,
    ...(anchor === undefined ? {} : { anchor }),
  });
  const settled = settledByShops([code('A', { seller: SOURCE, anchor: here })], solid);
  expect([here, there, undefined].map((anchor) => settled(name(anchor)))).toEqual([true, false, false]);
  const silent = settledByShops(
    [code('A', { seller: SOURCE, anchor: here })],
    () => ({ flag: 'none' }) as Answer,
  );
  expect(silent(name(here))).toBe(false);
});

it('takes nothing from the printed code itself', () => {
  expect(settledByShops([shop, code('A')], solid)(code('A'))).toBe(false);
});
