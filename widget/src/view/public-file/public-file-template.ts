import type { CreditRecord, RecordsResult } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityInSentence } from '../authority-in-sentence.ts';
import { chinese, spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import { notCoveredSentence, unavailableSentence } from '../reason-sentence.ts';
import { wordsOf as cardWordsOf } from '../words/words-of.ts';
import { gradeTemplate } from './grade-template.ts';
import { recordFacts } from './record-facts.ts';
import type { FileWords } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * The public records of a company as a section for `cardTemplate`, folded, in the order of the answer. A record is told
 * with its kind, date, contributor and document; none of them is a listing, and nothing is added up.
 */
export function publicFileTemplate(result: RecordsResult, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  if (result.outcome === 'notCovered') {
    return html`<p class="cl-note">${notCoveredSentence(result.reason, cardWordsOf(locale))}</p>`;
  }
  if (result.outcome === 'unavailable') {
    return html`<p class="cl-note">${unavailableSentence(result.reason, cardWordsOf(locale))}</p>`;
  }
  const { length: count } = result.records;
  if (count === 0) return html`<p class="cl-note">${words.fileEmpty}</p>`;
  return html`<details class="cl-particulars cl-file">
    <summary>${count === 1 ? words.fileOne : phraseText(words.fileMany, { count })}</summary>
    <p class="cl-note">${words.fileNote}</p>
    <ul class="cl-measures">
      ${result.records.map((record) => html`<li>${recordTemplate(record, locale, words)}</li>`)}
    </ul>
  </details>`;
}

function recordTemplate(record: CreditRecord, locale: Locale, words: FileWords): TemplateResult {
  const separator = cardWordsOf(locale).clauseSeparator;
  const { contributor, document, mergedReports, information, severeBecause } = record;
  const origin = [
    dayTemplate(record.recordedOn, locale),
    contributor === null
      ? words.contributorUnknown
      : phraseText(words.contributor, { authority: authorityInSentence(contributor, locale) }),
    ...(document === null
      ? []
      : [
          phrase(words.document, {
            number: chinese(document.number),
            date: dayTemplate(document.date, locale),
          }),
        ]),
    spoken(record.source.name, locale),
    ...(mergedReports > 1 ? [phraseText(words.mergedReports, { count: mergedReports })] : []),
  ];
  const facts = record.type === 'credit-evaluation' ? null : recordFacts(record, locale, words);
  return html`<strong>${contractWord(words, 'record', record.type, 'type')}</strong>
    ${
      record.type === 'credit-evaluation'
        ? gradeTemplate(record, locale, words)
        : facts?.map((fact) => html`<span class="cl-line">${fact}</span>`)
    }
    ${information === 'market' ? html`<span class="cl-aside">${words.market}</span>` : nothing}
    ${severeBecause === null ? nothing : html`<span class="cl-aside">${phrase(words.severe, { reason: spoken(severeBecause, locale) })}</span>`}
    <span class="cl-aside">${origin.map((part, place) => [place === 0 ? nothing : separator, part])}</span>`;
}
