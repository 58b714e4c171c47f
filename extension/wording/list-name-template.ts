import type { Locale } from '@credit-lens/widget/view';
import { html, type TemplateResult } from 'lit-html';
import type { NamedList } from '../lens/listed-index.ts';

/** Name of a list: the Chinese one verbatim and, in an English interface, marked as Chinese and glossed. */
export function listNameTemplate({ id, name }: NamedList, locale: Locale): TemplateResult {
  if (name === null) return html`${id}`;
  return locale === 'en' ? html`<span lang="zh-CN">${name.zh}</span> (${name.en})` : html`${name.zh}`;
}
