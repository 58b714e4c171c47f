import type { CreditRecord } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityTemplate } from '../authority-in-sentence.ts';
import { spoken } from '../bilingual.ts';
import { chinese } from '../chinese.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import { wordsOf as cardWordsOf } from '../words/words-of.ts';
import { gradeTemplate } from './grade-template.ts';
import { dayOf, type FileRecord } from './group-records.ts';
import { recordFacts } from './record-facts.ts';
import type { FileWords } from './words/en.ts';

/** One record within the group of its kind: what it says, then when, by whom, and in which document. */
export function recordTemplate(record: FileRecord, locale: Locale, words: FileWords): TemplateResult {
  if (record.type === 'unknown') return unknownTemplate(dayOf(record), locale, words);
  const { severeBecause } = record;
  return html`${
    record.type === 'credit-evaluation'
      ? gradeTemplate(record, locale, words)
      : recordFacts(record, locale, words).map((fact) => html`<span class="cl-line">${fact}</span>`)
  }
    ${severeBecause === null ? nothing : html`<span class="cl-aside">${phrase(words.severe, { reason: spoken(severeBecause, locale) })}</span>`}
    <span class="cl-aside">${separated(origin(record, locale, words), locale)}</span>`;
}

/** A record of a newer contract: that it is there, and of which day. What it means is not known here. */
function unknownTemplate(day: string, locale: Locale, words: FileWords): TemplateResult {
  return html`<span class="cl-line">${words.notReadable}</span>
    ${day === '' ? nothing : html`<span class="cl-aside">${dayTemplate(day, locale)}</span>`}`;
}

function origin(record: CreditRecord, locale: Locale, words: FileWords): unknown[] {
  const { recordedOn, contributor, document, mergedReports, source } = record;
  return [
    dayTemplate(recordedOn, locale),
    contributor === null
      ? words.contributorUnknown
      : phrase(words.contributor, { authority: authorityTemplate(contributor, locale) }),
    ...(document === null
      ? []
      : [
          phrase(words.document, {
            number: chinese(document.number),
            date: dayTemplate(document.date, locale),
          }),
        ]),
    spoken(source.name, locale),
    ...(mergedReports > 1 ? [phraseText(words.mergedReports, { count: mergedReports })] : []),
  ];
}

function separated(parts: readonly unknown[], locale: Locale): unknown[] {
  const { clauseSeparator } = cardWordsOf(locale);
  return parts.map((part, place) => [place === 0 ? nothing : clauseSeparator, part]);
}
