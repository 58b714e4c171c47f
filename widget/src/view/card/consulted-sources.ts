import type { ConsultedSource } from '@credit-lens/sdk/contract';
import { html, type TemplateResult } from 'lit-html';
import { spoken } from '../bilingual.ts';
import { instantTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';

/** More sources than this are folded below entries; where nothing was found they are what the answer rests on. */
const FOLDED_ABOVE = 3;

/** A smaller share, as a fraction of one, would be rounded to “0%”, which reads as a measurement of nothing. */
const LEAST_PERCENTAGE = 0.005;

/**
 * Each source behind the answer, its age, and what share of the authority's entries it was found to hold.
 *
 * @param restsOnThem whether the answer is that these sources hold nothing; they are never folded then
 */
export function consultedTemplate(
  sources: readonly ConsultedSource[],
  locale: Locale,
  restsOnThem: boolean,
): TemplateResult {
  const words = wordsOf(locale);
  const sameAge = sources.every((source) => source.asOf === sources[0]?.asOf);
  const list = html`<ul>
    ${sources.map((source) => html`<li>${sourceLine(source, locale, words, !sameAge)}</li>`)}
  </ul>`;
  const age = sameAge && sources[0] ? [words.clauseSeparator, ageOf(sources[0], locale, words)] : [];
  if (sources.length <= FOLDED_ABOVE || restsOnThem) {
    return html`<section class="cl-consulted"><h3>${words.consulted}${age}</h3>${list}</section>`;
  }
  return html`<details class="cl-consulted">
    <summary>${phraseText(words.consultedCount, { count: sources.length })}${age}</summary>
    ${list}
  </details>`;
}

function ageOf(source: ConsultedSource, locale: Locale, words: Words): unknown[] {
  return phrase(words.consultedAsOf, { date: instantTemplate(source.asOf, locale) });
}

function sourceLine(source: ConsultedSource, locale: Locale, words: Words, withAge: boolean): unknown[] {
  return [
    spoken(source.name, locale),
    ...(withAge ? [words.clauseSeparator, ageOf(source, locale, words)] : []),
    words.clauseSeparator,
    shareText(source.share, locale, words),
  ];
}

function shareText(share: number | null, locale: Locale, words: Words): string {
  if (share === null) return words.shareUnknown;
  if (share < LEAST_PERCENTAGE) return words.shareAlmostNone;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return phraseText(words.share, { share: percent.format(share) });
}
