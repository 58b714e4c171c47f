import { readFileSync } from 'node:fs';
import type { BilingualText } from '@credit-lens/sdk/contract';
import { describe, expect, it } from 'vitest';
import { authorityInSentence } from '../authority-in-sentence.ts';
import { described as german } from './described/de.ts';
import { described as french } from './described/fr.ts';
import { addEveryLanguage } from './every-language.ts';

addEveryLanguage();

/** The bodies of the catalogue that the server publishes. */
const bodies: readonly { readonly name: BilingualText }[] = JSON.parse(
  readFileSync(new URL('../../../../api-mock/catalogue/authorities.json', import.meta.url), 'utf8'),
);
/** Which authority it is hangs on the case: whichever is competent, the court that enforces, the government of a place. */
const WHICHEVER = /主管部门$|^执行|^地方/;
/** Courts that no catalogue has: the stages of a remedy name them. */
const OF_REMEDIES = ['作出决定的人民法院', '上一级人民法院'];

describe('an authority that has no name but a description', () => {
  it.each(['de', 'fr'] as const)('is described in the language of the sentence: %s', (locale) => {
    const described = bodies.filter(({ name }) => WHICHEVER.test(name.zh));
    expect(described.length).toBeGreaterThan(5);
    const said = described.map((body) => authorityInSentence(body, locale));
    expect(said.filter((words) => /\p{Script=Han}/u.test(words))).toEqual([]);
  });

  it('is the same in German and French, and stands in the catalogue under the same words', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(french).sort());
    const known = new Set([...bodies.map(({ name }) => name.zh), ...OF_REMEDIES]);
    expect(Object.keys(german).filter((zh) => !known.has(zh))).toEqual([]);
  });
});
