import type { Locale } from '../locale.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, Words>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words of one language. */
export function wordsOf(locale: Locale): Words {
  return byLocale[locale];
}
