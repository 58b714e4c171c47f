import type { Locale } from '@credit-lens/widget/view';
import { en, type ScreenWords } from './en.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

const byLocale: Readonly<Record<Locale, ScreenWords>> = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** The words of popup and options, in one language. */
export function wordsOf(locale: Locale): ScreenWords {
  return byLocale[locale];
}
