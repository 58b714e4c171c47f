import type { GradeRecord } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import { wordsOf as cardWordsOf } from '../words/words-of.ts';
import type { FileWords } from './words/en.ts';

/**
 * A grade with its scale, in which direction that runs, and that it only indicates. A value in no band is told as such
 * and never rounded into one.
 */
export function gradeTemplate(record: GradeRecord, locale: Locale, words: FileWords): TemplateResult {
  const { band, value, validUntil } = record;
  const label = band.kind === 'band' ? band.label : words.gradeOutOfBand;
  const grade = value === null ? label : phraseText(words.gradeValue, { value: String(value), band: label });
  const named = band.kind === 'band' && band.name !== null ? html` (${spoken(band.name, locale)})` : nothing;
  const terms = [
    contractWord(words, 'direction', record.direction, 'direction'),
    ...(validUntil === null ? [] : [phrase(words.validUntil, { date: dayTemplate(validUntil, locale) })]),
  ];
  const separator = cardWordsOf(locale).clauseSeparator;
  return html`<span class="cl-line">${phrase(words.grade, { scale: spoken(record.scaleName, locale), grade })}${named}</span>
    <span class="cl-aside">${terms.map((term, place) => [place === 0 ? nothing : separator, term])}</span>
    <span class="cl-aside">${words.gradeIndicative}</span>`;
}
