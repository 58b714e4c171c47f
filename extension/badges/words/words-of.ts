import type { Locale } from '@credit-lens/widget/view';
import { de } from './de.ts';
import { type BadgeMarkWords, en } from './en.ts';
import { fr } from './fr.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, BadgeMarkWords>> = {
  en,
  de,
  fr,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** The words about badges, in one language. */
export function wordsOf(locale: Locale): BadgeMarkWords {
  return byLocale[locale];
}
