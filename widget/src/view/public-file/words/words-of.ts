import type { Locale } from '../../locale.ts';
import { de } from './de.ts';
import { en, type FileWords } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, FileWords>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words of the public file, in one language. */
export function wordsOf(locale: Locale): FileWords {
  return byLocale[locale];
}
