/**
 * Reads everything that the product says to people, and fails on a word that judges or advises (`words/terms.json`,
 * after *Public Credit in China*, Walkowski, Kuo and Liu, and the plain words of the product); on simplified characters
 * in the words of traditional readers, and the other way round. `words/allowances.json` has the contexts that may.
 */
import allowances from './words/allowances.json' with { type: 'json' };
import { findForbidden } from './words/find-forbidden.ts';
import places from './words/places.json' with { type: 'json' };
import { type Place, saidTexts } from './words/said-texts.ts';
import terms from './words/terms.json' with { type: 'json' };
import { wrongCharacters } from './words/wrong-characters.ts';

/** What is wrong with the words of the product; empty when nothing is. */
export function checkWords(): string[] {
  const texts = (places as Place[]).flatMap(saidTexts);
  return [...findForbidden(texts, terms, allowances), ...wrongCharacters(texts)];
}

if (import.meta.main) {
  const found = checkWords();
  for (const one of found) console.error(one);
  if (found.length > 0) process.exitCode = 1;
}
