import type { BilingualText, ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { chinese } from './chinese.ts';
import { type Locale, readsChinese } from './locale.ts';
import { nestedIn } from './nested-quotes.ts';
import { phrase, phraseText } from './phrase.ts';
import { wordsOf } from './words/words-of.ts';

/** The text in the language of the reader. Records are in simplified characters, whichever the reader writes. */
export function inLocale(text: BilingualText, locale: Locale): string {
  return readsChinese(locale) ? text.zh : text.en;
}

/**
 * {@link inLocale} within a card: kept from turning the text around it and, in a card of traditional characters,
 * marked as the simplified Chinese that it is.
 */
export function spoken(text: BilingualText, locale: Locale): TemplateResult {
  return readsChinese(locale) ? chinese(text.zh) : translated(text.en, locale);
}

/** Our English of a Chinese text, marked as English among other languages. */
export function translated(text: string, locale: Locale): TemplateResult {
  return html`<bdi lang=${locale === 'en' ? nothing : 'en'}>${text}</bdi>`;
}

/** The name of an authority or document; a reader of another language gets the Chinese name along with our English. */
export function bothNames(text: BilingualText, locale: Locale): TemplateResult {
  if (readsChinese(locale)) return chinese(text.zh);
  return html`${translated(text.en, locale)}${text.zh === text.en ? nothing : html` <span class="cl-original">${chinese(text.zh)}</span>`}`;
}

/** The list's name as plain text, quoted: Chinese verbatim, for readers of other languages with our English. */
export function listTitle(entry: Pick<ListEntry, 'list'>, locale: Locale): string {
  const { zh, en } = entry.list.name;
  const pattern = wordsOf(locale).listTitle;
  return phraseText(pattern, { title: nestedIn(pattern, zh), en });
}

/** As {@link listTitle}, with the Chinese marked as Chinese. */
export function listTitleTemplate(entry: Pick<ListEntry, 'list'>, locale: Locale): unknown[] {
  const { zh, en } = entry.list.name;
  const pattern = wordsOf(locale).listTitle;
  return phrase(pattern, {
    title: chinese(nestedIn(pattern, zh)),
    en: translated(en, locale),
  });
}
