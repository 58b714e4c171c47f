import type { Language } from '../../page/language.ts';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

/** The same keys in both languages. */
export type PortalWords = Readonly<Record<keyof typeof zhCn, string>>;

/** What the portal says in a language. */
export function portalWords(language: Language): PortalWords {
  return language === 'en' ? en : zhCn;
}
