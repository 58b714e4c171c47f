import type { Locale } from '@credit-lens/widget/view';
import { de } from './de.ts';
import { en, type PreferenceWords } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, PreferenceWords>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words of the options about looks, lists and settings, in one language. */
export function wordsOf(locale: Locale): PreferenceWords {
  return byLocale[locale];
}
