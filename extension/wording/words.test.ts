import { describe, expect, it } from 'vitest';
import { en as pageEnglish } from '../page/words/en.ts';
import { zhCN as pageChinese } from '../page/words/zh-cn.ts';
import { en as screenEnglish } from '../screens/words/en.ts';
import { zhCN as screenChinese } from '../screens/words/zh-cn.ts';
import { fill } from './fill.ts';

const pairs: [string, Record<string, string>, Record<string, string>][] = [
  ['pages', pageEnglish, pageChinese],
  ['screens', screenEnglish, screenChinese],
];

/** Words that judge. The product names lists, authorities and dates. */
const JUDGING =
  /blacklisted|laolai|老赖|untrustworthy|\bscore|\bsafe\b|\bclean\b|\bverified\b|\bbanned\b|\bavoid\b|失信人|安全|可信/i;

describe.each(pairs)('the words of %s', (_where, english, chinese) => {
  it('are the same in both languages, with the same gaps', () => {
    const gaps = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) expect(gaps(chinese[key]), key).toEqual(gaps(text));
  });

  it('judge nobody', () => {
    for (const text of [...Object.values(english), ...Object.values(chinese)])
      expect(text).not.toMatch(JUDGING);
  });
});

it('fills gaps, and leaves one visible that has no part', () => {
  expect(fill('{count} of {all}', { count: 3 })).toBe('3 of {all}');
  expect(fill('{a}', { a: '$& <b>' })).toBe('$& <b>');
});
