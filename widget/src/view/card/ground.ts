import type { Ground } from '@credit-lens/sdk/contract';
import { html, type TemplateResult } from 'lit-html';
import { spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import type { Locale } from '../locale.ts';
import type { Words } from '../words/en.ts';
import { sentences } from './sentences.ts';

/** Why the company was listed, how the rules of the list define that, and what it is about. */
export function groundTemplate(ground: Ground, locale: Locale, words: Words): TemplateResult {
  return html`${spoken(ground.text, locale)}<span class="cl-aside">${groundKindTemplate(ground, words)}</span>`;
}

/** How the rules of the list define a ground, and what it is about. */
export function groundKindTemplate({ kind, nature }: Omit<Ground, 'text'>, words: Words): unknown[] {
  const defined = kind === 'openClause' ? words.openClause : contractWord(words, 'ground', kind, 'kind');
  return sentences(words, defined, contractWord(words, 'nature', nature, 'nature'));
}
