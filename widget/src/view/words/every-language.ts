import { de, described as describedInGerman } from './de.ts';
import { en } from './en.ts';
import { described as describedInFrench, fr } from './fr.ts';
import { addWords } from './words-of.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Makes all languages known, for places that need each at once. */
export function addEveryLanguage(): void {
  addWords('en', en);
  addWords('de', de, describedInGerman);
  addWords('fr', fr, describedInFrench);
  addWords('zh-Hans', zhHans);
  addWords('zh-Hant', zhHant);
}
