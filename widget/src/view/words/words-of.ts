import type { Locale } from '../locale.ts';
import { en, type Words } from './en.ts';
import { zhCN } from './zh-cn.ts';

const byLocale: Readonly<Record<Locale, Words>> = { en, 'zh-CN': zhCN };

/** The words of one language. */
export function wordsOf(locale: Locale): Words {
  return byLocale[locale];
}
