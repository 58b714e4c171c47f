import type { EntrySource, ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import { instantTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';
import { outwardLink } from './outward-link.ts';

/** What each portal was found to say of the entry, and when; sources that disagree stand side by side. */
export function entrySourcesTemplate(entry: ListEntry, locale: Locale, words: Words): TemplateResult {
  const disagree = entry.sources.some(({ finding }) => finding !== 'shown');
  return html`<div class="cl-sources">
    <h5>${words.entrySources}</h5>
    ${disagree ? html`<p class="cl-differ">${words.sourcesDiffer}</p>` : nothing}
    <ul ?data-differ=${disagree}>
      ${entry.sources.map((source) => html`<li>${sourceTemplate(source, disagree, locale, words)}</li>`)}
    </ul>
    ${
      entry.mergedReports > 1
        ? html`<p class="cl-note">${phraseText(words.mergedReports, { count: entry.mergedReports })}</p>`
        : nothing
    }
  </div>`;
}

/** What a source shows needs saying only where another does not. */
function sourceTemplate(
  { name, address, retrievedAt, finding, detail }: EntrySource,
  disagree: boolean,
  locale: Locale,
  words: Words,
): unknown[] {
  const read = phrase(words.retrieved, { date: instantTemplate(retrievedAt, locale) });
  const found = html`<strong>${contractWord(words, 'finding', finding, 'finding')}</strong>`;
  return [
    outwardLink(address, spoken(name, locale), locale, spoken(name, locale)),
    ...(disagree ? [words.clauseSeparator, found] : []),
    words.clauseSeparator,
    read,
    detail === null ? nothing : html`<span class="cl-aside">${spoken(detail, locale)}</span>`,
  ];
}
