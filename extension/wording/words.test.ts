import { describe, expect, it } from 'vitest';
import { de as badgeGerman } from '../badges/words/de.ts';
import { en as badgeEnglish } from '../badges/words/en.ts';
import { fr as badgeFrench } from '../badges/words/fr.ts';
import { zhHans as badgeSimplified } from '../badges/words/zh-hans.ts';
import { zhHant as badgeTraditional } from '../badges/words/zh-hant.ts';
import { de as choiceGerman } from '../directory/choice-words/de.ts';
import { en as choiceEnglish } from '../directory/choice-words/en.ts';
import { fr as choiceFrench } from '../directory/choice-words/fr.ts';
import { zhHans as choiceSimplified } from '../directory/choice-words/zh-hans.ts';
import { zhHant as choiceTraditional } from '../directory/choice-words/zh-hant.ts';
import { de as sellerGerman } from '../directory/words/de.ts';
import { en as sellerEnglish } from '../directory/words/en.ts';
import { fr as sellerFrench } from '../directory/words/fr.ts';
import { zhHans as sellerSimplified } from '../directory/words/zh-hans.ts';
import { zhHant as sellerTraditional } from '../directory/words/zh-hant.ts';
import { de as pageGerman } from '../page/words/de.ts';
import { en as pageEnglish } from '../page/words/en.ts';
import { fr as pageFrench } from '../page/words/fr.ts';
import { zhHans as pageSimplified } from '../page/words/zh-hans.ts';
import { zhHant as pageTraditional } from '../page/words/zh-hant.ts';
import { de as screenGerman } from '../screens/words/de.ts';
import { de as directoryGerman } from '../screens/words/directory/de.ts';
import { en as directoryEnglish } from '../screens/words/directory/en.ts';
import { fr as directoryFrench } from '../screens/words/directory/fr.ts';
import { zhHans as directorySimplified } from '../screens/words/directory/zh-hans.ts';
import { zhHant as directoryTraditional } from '../screens/words/directory/zh-hant.ts';
import { en as screenEnglish } from '../screens/words/en.ts';
import { fr as screenFrench } from '../screens/words/fr.ts';
import { de as preferenceGerman } from '../screens/words/preferences/de.ts';
import { en as preferenceEnglish } from '../screens/words/preferences/en.ts';
import { fr as preferenceFrench } from '../screens/words/preferences/fr.ts';
import { zhHans as preferenceSimplified } from '../screens/words/preferences/zh-hans.ts';
import { zhHant as preferenceTraditional } from '../screens/words/preferences/zh-hant.ts';
import { de as watchGerman } from '../screens/words/watch/de.ts';
import { en as watchEnglish } from '../screens/words/watch/en.ts';
import { fr as watchFrench } from '../screens/words/watch/fr.ts';
import { zhHans as watchSimplified } from '../screens/words/watch/zh-hans.ts';
import { zhHant as watchTraditional } from '../screens/words/watch/zh-hant.ts';
import { loadWords, wordsOf } from '../screens/words/words-of.ts';
import { zhHans as screenSimplified } from '../screens/words/zh-hans.ts';
import { zhHant as screenTraditional } from '../screens/words/zh-hant.ts';
import { fill } from './fill.ts';

const pairs: [string, Record<string, string>, Record<string, string>][] = [
  ['pages in simplified characters', pageEnglish, pageSimplified],
  ['pages in traditional characters', pageEnglish, pageTraditional],
  ['pages in German', pageEnglish, pageGerman],
  ['pages in French', pageEnglish, pageFrench],
  ['badges in simplified characters', badgeEnglish, badgeSimplified],
  ['badges in traditional characters', badgeEnglish, badgeTraditional],
  ['badges in German', badgeEnglish, badgeGerman],
  ['badges in French', badgeEnglish, badgeFrench],
  ['screens in simplified characters', screenEnglish, screenSimplified],
  ['screens in traditional characters', screenEnglish, screenTraditional],
  ['the choice of a company in simplified characters', choiceEnglish, choiceSimplified],
  ['the choice of a company in traditional characters', choiceEnglish, choiceTraditional],
  ['the choice of a company in German', choiceEnglish, choiceGerman],
  ['the choice of a company in French', choiceEnglish, choiceFrench],
  ['sellers in simplified characters', sellerEnglish, sellerSimplified],
  ['sellers in traditional characters', sellerEnglish, sellerTraditional],
  ['the options about sellers in simplified characters', directoryEnglish, directorySimplified],
  ['the options about sellers in traditional characters', directoryEnglish, directoryTraditional],
  ['sellers in German', sellerEnglish, sellerGerman],
  ['sellers in French', sellerEnglish, sellerFrench],
  ['the options about sellers in German', directoryEnglish, directoryGerman],
  ['the options about sellers in French', directoryEnglish, directoryFrench],
  ['preferences in simplified characters', preferenceEnglish, preferenceSimplified],
  ['preferences in traditional characters', preferenceEnglish, preferenceTraditional],
  ['preferences in German', preferenceEnglish, preferenceGerman],
  ['preferences in French', preferenceEnglish, preferenceFrench],
  ['watched companies in simplified characters', watchEnglish, watchSimplified],
  ['watched companies in traditional characters', watchEnglish, watchTraditional],
  ['watched companies in German', watchEnglish, watchGerman],
  ['watched companies in French', watchEnglish, watchFrench],
  ['screens in German', screenEnglish, screenGerman],
  ['screens in French', screenEnglish, screenFrench],
];

describe.each(pairs)('the words of %s', (_where, english, other) => {
  it('are the same as in English, with the same gaps', () => {
    const gaps = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
    expect(Object.keys(other)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries(english)) expect(gaps(other[key]), key).toEqual(gaps(text));
  });

  it('say nothing in English where they are not English', () => {
    for (const [key, text] of Object.entries(english)) {
      const isSentence = text.replace(/\{\w+\}/g, '').split(' ').length > 3;
      if (isSentence) expect(other[key], key).not.toBe(text);
    }
  });
});

it('French never breaks a line before the second half of a mark', () => {
  for (const words of [
    badgeFrench,
    pageFrench,
    screenFrench,
    sellerFrench,
    directoryFrench,
    watchFrench,
    preferenceFrench,
  ])
    for (const text of Object.values(words)) expect(text).not.toMatch(/ [;:!?»]|« /);
});

it('are there only once they were loaded', async () => {
  expect(() => wordsOf('fr')).toThrow('were not loaded');
  await loadWords('fr');
  expect(wordsOf('fr')).toBe(screenFrench);
});

it('fills gaps, and leaves one visible that has no part', () => {
  expect(fill('{count} of {all}', { count: 3 })).toBe('3 of {all}');
  expect(fill('{a}', { a: '$& <b>' })).toBe('$& <b>');
});
