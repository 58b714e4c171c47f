import type { ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { inLocale } from '../bilingual.ts';
import { instantTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import { wordsOf } from '../words/words-of.ts';
import { outwardLink } from './outward-link.ts';

/** Where the entry can be checked by hand, when it was read there, and how many records were merged into it. */
export function entrySourcesTemplate(entry: ListEntry, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  return html`<div class="cl-sources">
    <h5>${words.entrySources}</h5>
    <ul>
      ${entry.sources.map((source) => {
        const name = inLocale(source.name, locale);
        return html`<li>
          ${outwardLink(source.address, name, locale, html`<bdi>${name}</bdi>`)}${words.clauseSeparator}${phrase(words.retrieved, { date: instantTemplate(source.retrievedAt, locale) })}
        </li>`;
      })}
    </ul>
    ${
      entry.mergedReports > 1
        ? html`<p class="cl-note">${phraseText(words.mergedReports, { count: entry.mergedReports })}</p>`
        : nothing
    }
  </div>`;
}
