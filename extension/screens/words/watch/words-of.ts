import type { Locale } from '@credit-lens/widget/view';
import { de } from './de.ts';
import { en, type WatchWords } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, WatchWords>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words about watched companies, in one language. */
export function wordsOf(locale: Locale): WatchWords {
  return byLocale[locale];
}
