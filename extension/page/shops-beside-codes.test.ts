import { expect, it } from 'vitest';
import type { Answer } from '../lens/answer.ts';
import type { Mention } from './reading/mention.ts';
import { shopsBesideCodes } from './shops-beside-codes.ts';

const SOURCE = { site: 'shop', sellerId: '1', page: 'licence', day: '2026-11-21' };
const RANGE = {} as Range;
const code = (key: string, given: object = {}): Mention => ({
  kind: 'code',
  text: key,
  key,
  source: 'adapter',
  range: RANGE,
  ...given,
});
const shop = code('A', { seller: SOURCE });
const solid = () => ({ flag: 'solid' }) as Answer;
const needsNone = (mentions: Mention[], answer = solid) => shopsBesideCodes(mentions, answer)(shop);

it('leaves the flag to the code where the page prints it', () => {
  expect(needsNone([shop, code('A')])).toBe(true);
});

it('flags the shop where no code of its company is printed', () => {
  expect(needsNone([shop])).toBe(false);
  expect(needsNone([shop, code('B')])).toBe(false);
  expect(needsNone([shop, code('A', { range: null })])).toBe(false);
  expect(needsNone([shop, code('A', { seller: { ...SOURCE, sellerId: '2' } })])).toBe(false);
});

it('takes nothing from the printed code itself', () => {
  expect(shopsBesideCodes([shop, code('A')], solid)(code('A'))).toBe(false);
});
