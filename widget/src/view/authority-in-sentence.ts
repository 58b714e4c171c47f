import type { BilingualText } from '@credit-lens/sdk/contract';
import { html, type TemplateResult } from 'lit-html';
import { spoken, translated } from './bilingual.ts';
import { chinese } from './chinese.ts';
import type { Locale } from './locale.ts';
import { descriptionOpeners, institutionNouns, properNames } from './words/institution-names.ts';
import { describedBody } from './words/words-of.ts';

/** The noun that a name is built around stands last before the first of these. */
const AFTER_THE_NOUN = /\s(?:of|for|in|on|to|that|empowered)\s/;

/** A body with its name, or what describes one. */
interface Named {
  readonly name: BilingualText;
}

/**
 * The authority's name as it stands within a sentence: “Listed by the Ministry of Finance”, “by Credit China”,
 * “by several competent authorities”. A German or French sentence has no English inside it: what is but described is
 * described in its language, and a name is the Chinese one, with ours in brackets. Chinese readers get the Chinese name.
 */
export function authorityInSentence({ name }: Named, locale: Locale): string {
  if (locale === 'en') return withArticle(name.en);
  return describedBody(name.zh, locale) ?? (isLatin(locale) ? `${name.zh} (${name.en})` : name.zh);
}

/** {@link authorityInSentence} within a card, with each language marked as what it is. */
export function authorityTemplate({ name }: Named, locale: Locale): TemplateResult {
  if (!isLatin(locale)) return spoken({ zh: name.zh, en: withArticle(name.en) }, locale);
  const words = describedBody(name.zh, locale);
  if (words !== undefined) return html`<bdi>${words}</bdi>`;
  return html`${chinese(name.zh)} (${translated(name.en, locale)})`;
}

function isLatin(locale: Locale): boolean {
  return locale === 'de' || locale === 'fr';
}

function withArticle(name: string): string {
  const [opener = '', second = ''] = name.split(/\s+/);
  const described = descriptionOpeners.has(opener) && /^\p{Ll}/u.test(second);
  const text = described ? opener.toLowerCase() + name.slice(opener.length) : name;
  return takesArticle(name) ? `the ${text}` : text;
}

function takesArticle(name: string): boolean {
  if (properNames.some((proper) => name === proper || name.startsWith(`${proper} `))) return false;
  if (/^the\s/i.test(name)) return false;
  const noun = name.split(AFTER_THE_NOUN)[0]?.split(/\s+/).at(-1) ?? '';
  return institutionNouns.has(noun.toLowerCase());
}
