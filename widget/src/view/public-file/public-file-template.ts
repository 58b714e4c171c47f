import type { PublicFileResult } from '@credit-lens/sdk';
import { html, nothing, type TemplateResult } from 'lit-html';
import { dayTemplate, instantTemplate } from '../format-time.ts';
import { isCurrent } from '../freshness.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import { notCoveredSentence, unavailableSentence } from '../reason-sentence.ts';
import { wordsOf as cardWordsOf } from '../words/words-of.ts';
import { dayOf, groupRecords, type RecordGroup } from './group-records.ts';
import { recordKindName } from './record-kind-name.ts';
import { recordTemplate } from './record-template.ts';
import type { FileWords } from './words/en.ts';
import { wordsOf } from './words/words-of.ts';

/** A file of so few records is told at once; of more, each kind is one line that opens. */
const UNFOLDED = 3;

/** What stands above the records of a kind, so that nobody takes one kind for another. */
const KIND_NOTES: Readonly<Record<string, keyof FileWords>> = {
  penalties: 'noteOfPenalties',
  'black-list': 'noteOfLists',
  'red-list': 'noteOfLists',
};

/**
 * The public records of a company as a section for `cardTemplate`, by kind: what authorities recorded, and apart from
 * that what came from the market. A record is told with its date, contributor and document; none of them is a listing,
 * and nothing is added up. Past its freshness only that is said.
 */
export function publicFileTemplate(
  result: PublicFileResult,
  locale: Locale,
  now: Date = new Date(),
): TemplateResult {
  const words = wordsOf(locale);
  const cardWords = cardWordsOf(locale);
  if (result.outcome === 'notCovered') {
    return section(words, html`<p class="cl-note">${notCoveredSentence(result.reason, cardWords)}</p>`);
  }
  if (result.outcome === 'unavailable' || !isCurrent(result, now)) {
    const isStale = result.outcome !== 'unavailable';
    const retryAt = result.outcome === 'unavailable' ? result.retryAt : null;
    return section(
      words,
      html`<p class="cl-note">${isStale ? cardWords.stale : unavailableSentence(result.reason, cardWords)}</p>
        ${retryAt === null ? nothing : html`<p class="cl-note">${phrase(cardWords.retryAt, { date: instantTemplate(retryAt, locale) })}</p>`}
        <p class="cl-note">${words.fileAskAgain}</p>`,
    );
  }
  const { length: count } = result.records;
  const groups = groupRecords(result.records);
  const market = groups.filter(({ isMarket }) => isMarket);
  const isOpen = count <= UNFOLDED;
  return section(
    words,
    html`<p class="cl-says">${count === 0 ? words.fileEmpty : count === 1 ? words.fileOne : phraseText(words.fileMany, { count })}</p>
      <p class="cl-note">${words.fileNote}</p>
      ${groups.filter(({ isMarket }) => !isMarket).map((group) => groupTemplate(group, isOpen, locale))}
      ${market.length === 0 ? nothing : html`<h4 class="cl-market">${words.market}</h4>`}
      ${market.map((group) => groupTemplate(group, isOpen, locale))}`,
  );
}

function section({ fileTitle }: FileWords, content: TemplateResult): TemplateResult {
  return html`<section class="cl-file"><h3>${fileTitle}</h3>${content}</section>`;
}

function groupTemplate({ kind, records }: RecordGroup, isOpen: boolean, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const note = Object.hasOwn(KIND_NOTES, kind) ? KIND_NOTES[kind] : undefined;
  return html`<details class="cl-particulars" ?open=${isOpen}>
    <summary>${recordKindName(kind, locale)} <span class="cl-muted">${tally(records, locale, words)}</span></summary>
    ${note === undefined ? nothing : html`<p class="cl-note">${words[note]}</p>`}
    <ul class="cl-measures">
      ${records.map((record) => html`<li>${recordTemplate(record, locale, words)}</li>`)}
    </ul>
  </details>`;
}

/** How many records a kind has, and of which day the newest is; of one alone its day says enough. */
function tally(records: RecordGroup['records'], locale: Locale, words: FileWords): unknown {
  const day = records[0] === undefined ? '' : dayOf(records[0]);
  const date = dayTemplate(day, locale);
  if (records.length === 1) return day === '' ? nothing : date;
  const { clauseSeparator } = cardWordsOf(locale);
  return [records.length, day === '' ? nothing : [clauseSeparator, phrase(words.newest, { date })]];
}
