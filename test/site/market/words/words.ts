import type { Language } from '../../page/language.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

/** The same keys in both languages. */
export type MarketWords = Readonly<Record<keyof typeof zhCn, string>>;

/** What the marketplace says in a language. */
export function marketWords(language: Language): MarketWords {
  return language === 'en' ? en : zhCn;
}
