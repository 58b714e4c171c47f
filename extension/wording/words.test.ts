import { describe, expect, it } from 'vitest';
import { en as sellerEnglish } from '../directory/words/en.ts';
import { zhHans as sellerSimplified } from '../directory/words/zh-hans.ts';
import { zhHant as sellerTraditional } from '../directory/words/zh-hant.ts';
import { en as pageEnglish } from '../page/words/en.ts';
import { zhHans as pageSimplified } from '../page/words/zh-hans.ts';
import { zhHant as pageTraditional } from '../page/words/zh-hant.ts';
import { en as directoryEnglish } from '../screens/words/directory/en.ts';
import { zhHans as directorySimplified } from '../screens/words/directory/zh-hans.ts';
import { zhHant as directoryTraditional } from '../screens/words/directory/zh-hant.ts';
import { en as screenEnglish } from '../screens/words/en.ts';
import { zhHans as screenSimplified } from '../screens/words/zh-hans.ts';
import { zhHant as screenTraditional } from '../screens/words/zh-hant.ts';
import { fill } from './fill.ts';

const pairs: [string, Record<string, string>, Record<string, string>][] = [
  ['pages in simplified characters', pageEnglish, pageSimplified],
  ['pages in traditional characters', pageEnglish, pageTraditional],
  ['screens in simplified characters', screenEnglish, screenSimplified],
  ['screens in traditional characters', screenEnglish, screenTraditional],
  ['sellers in simplified characters', sellerEnglish, sellerSimplified],
  ['sellers in traditional characters', sellerEnglish, sellerTraditional],
  ['the options about sellers in simplified characters', directoryEnglish, directorySimplified],
  ['the options about sellers in traditional characters', directoryEnglish, directoryTraditional],
];

describe.each(pairs)('the words of %s', (_where, english, chinese) => {
  it('are the same as in English, with the same gaps', () => {
    const gaps = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) expect(gaps(chinese[key]), key).toEqual(gaps(text));
  });
});

it('fills gaps, and leaves one visible that has no part', () => {
  expect(fill('{count} of {all}', { count: 3 })).toBe('3 of {all}');
  expect(fill('{a}', { a: '$& <b>' })).toBe('$& <b>');
});
