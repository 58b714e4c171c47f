import type { LookupResult } from '@credit-lens/sdk/contract';
import { html, type TemplateResult } from 'lit-html';
import { instantTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase } from '../phrase.ts';
import { wordsOf } from '../words/words-of.ts';
import { sentences } from './sentences.ts';

/** How old the answer is, and until when it may be shown as current. */
export function ageTemplate(result: LookupResult, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  return html`<p class="cl-age">
    ${sentences(
      words,
      phrase(words.asOf, { date: instantTemplate(result.asOf, locale) }),
      phrase(words.freshUntil, { date: instantTemplate(result.freshUntil, locale) }),
    )}
  </p>`;
}
