import { type Locale, readsChinese } from '@credit-lens/widget/view';
import { html, type TemplateResult } from 'lit-html';
import type { NamedList } from '../lens/named-list.ts';

/**
 * Who keeps a list, in a line such as “List kept by the Supreme People’s Court”; empty where it is not known. The
 * Chinese name of an authority is marked as the simplified Chinese that it is.
 */
export function ownerLine({ owner }: NamedList, pattern: string, locale: Locale): TemplateResult {
  if (owner === null) return html``;
  const [before, after] = pattern.split('{owner}');
  // English grammar wants the article; the other patterns name the authority behind a colon.
  const english = locale !== 'en' || /^the /i.test(owner.en) ? owner.en : `the ${owner.en}`;
  return html`${before}${readsChinese(locale) ? html`<span lang="zh-Hans">${owner.zh}</span>` : english}${after}`;
}
