import type { Ground } from '@credit-lens/sdk/contract';
import { html, type TemplateResult } from 'lit-html';
import { spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import type { Locale } from '../locale.ts';
import type { Words } from '../words/en.ts';
import { sentences } from './sentences.ts';

/** Why the company was listed, how the rules of the list define that, and what it is about. */
export function groundTemplate({ text, kind, nature }: Ground, locale: Locale, words: Words): TemplateResult {
  const defined = kind === 'openClause' ? words.openClause : contractWord(words, 'ground', kind, 'kind');
  const about = contractWord(words, 'nature', nature, 'nature');
  return html`${spoken(text, locale)}<span class="cl-aside">${sentences(words, defined, about)}</span>`;
}
