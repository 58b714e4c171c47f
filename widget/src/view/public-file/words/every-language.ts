import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { addFileWords } from './words-of.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Makes all languages of the public file known, for places that need each at once. */
export function addEveryFileLanguage(): void {
  addFileWords('en', en);
  addFileWords('de', de);
  addFileWords('fr', fr);
  addFileWords('zh-Hans', zhHans);
  addFileWords('zh-Hant', zhHant);
}
