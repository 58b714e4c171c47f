import type { Locale } from '@credit-lens/widget/view';
import { de } from './de.ts';
import { en, type PageWords } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, PageWords>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words drawn into pages, in one language. */
export function wordsOf(locale: Locale): PageWords {
  return byLocale[locale];
}
