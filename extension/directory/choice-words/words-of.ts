import type { Locale } from '@credit-lens/widget/view';
import { de } from './de.ts';
import { type ChoiceWords, en } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, ChoiceWords>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words about sellers, in one language. */
export function wordsOf(locale: Locale): ChoiceWords {
  return byLocale[locale];
}
