import type { Locale } from '@credit-lens/widget/view';
import { en, type ScreenWords } from './en.ts';
import { zhCN } from './zh-cn.ts';

const byLocale: Readonly<Record<Locale, ScreenWords>> = { en, 'zh-CN': zhCN };

/** The words of popup and options, in one language. */
export function wordsOf(locale: Locale): ScreenWords {
  return byLocale[locale];
}
