import { type Locale, readsChinese } from '@credit-lens/widget/view';
import { html, type TemplateResult } from 'lit-html';
import type { NamedList } from '../lens/named-list.ts';

/** Name of a list: the Chinese one verbatim, marked as such and, for readers of other languages, glossed. */
export function listNameTemplate({ id, name }: NamedList, locale: Locale): TemplateResult {
  if (name === null) return html`${id}`;
  const title = html`<span lang="zh-Hans">${name.zh}</span>`;
  return readsChinese(locale) ? title : html`${title} (${name.en})`;
}
