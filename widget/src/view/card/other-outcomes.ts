import type { LookupResult, NoEntryResult, NotCoveredResult } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { instantTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase } from '../phrase.ts';
import { notCoveredSentence, unavailableSentence } from '../reason-sentence.ts';
import { sourceNames } from '../source-names.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import { sentences } from './sentences.ts';

/** Where nothing was found, as of when, and that this proves nothing. */
export function noEntryTemplate(result: NoEntryResult, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const headline = phrase(words.noEntryHeadline, {
    sources: html`<bdi>${sourceNames(result.sources, locale)}</bdi>`,
    date: instantTemplate(result.asOf, locale),
  });
  return html`<p class="cl-says">${sentences(words, headline, html`<strong>${words.noEntryCaution}</strong>`)}</p>`;
}

/** Why the register cannot speak about the key. */
export function notCoveredTemplate(result: NotCoveredResult, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const why = notCoveredSentence(result.reason, words);
  const ofPerson = result.reason === 'residentIdentifier' || result.reason === 'ambiguousIdentifier';
  return html`${ofPerson ? nothing : keyTemplate(result.key, words)}
    <p class="cl-says">${sentences(words, why, words.saysNothing)}</p>`;
}

/** Why there is no answer now, or no longer. Nothing of an answer past its freshness is repeated. */
export function unavailableTemplate(result: LookupResult, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const said =
    result.outcome === 'unavailable'
      ? [
          unavailableSentence(result.reason, words),
          words.saysNothing,
          ...(result.retryAt === null
            ? []
            : [phrase(words.retryAt, { date: instantTemplate(result.retryAt, locale) })]),
        ]
      : [
          words.stale,
          phrase(words.currentUntil, { date: instantTemplate(result.freshUntil, locale) }),
          words.saysNothing,
        ];
  return html`${keyTemplate(result.key, words)}
    <p class="cl-says">${sentences(words, ...said)}</p>`;
}

/** The key that was asked, unless it must not be repeated. */
function keyTemplate(key: string, words: Words): unknown {
  if (key === '') return nothing;
  return html`<p class="cl-code"><span class="cl-key">${words.askedKey}</span> <span class="cl-number">${key}</span></p>`;
}
