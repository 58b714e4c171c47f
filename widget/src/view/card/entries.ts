import type { ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { divideEntries } from '../divide-entries.ts';
import type { Locale } from '../locale.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import { entryTemplate } from './entry.ts';

/** All entries: adverse ones first, then recognitions, then lists of a kind not known here. */
export function entriesTemplate(entries: readonly ListEntry[], locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { adverse, recognitions, other } = divideEntries(entries);
  return html`${section(adverse, 'entriesHeading', null, locale, words)}
  ${section(recognitions, 'recognitionsHeading', 'recognitionScope', locale, words)}
  ${section(other, 'otherHeading', 'otherScope', locale, words)}`;
}

function section(
  entries: readonly ListEntry[],
  heading: keyof Words,
  scope: keyof Words | null,
  locale: Locale,
  words: Words,
): unknown {
  if (entries.length === 0) return nothing;
  return html`<section class="cl-entries">
    <h3>${words[heading]}</h3>
    ${scope === null ? nothing : html`<p class="cl-note">${words[scope]}</p>`}
    ${entries.map((entry) => entryTemplate(entry, locale))}
  </section>`;
}
