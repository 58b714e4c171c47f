import type { Locale } from '@credit-lens/widget/view';
import { en, type PageWords } from './en.ts';
import { zhCN } from './zh-cn.ts';

const byLocale: Readonly<Record<Locale, PageWords>> = { en, 'zh-CN': zhCN };

/** The words drawn into pages, in one language. */
export function wordsOf(locale: Locale): PageWords {
  return byLocale[locale];
}
