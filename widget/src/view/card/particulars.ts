import type { ListEntry, Measure } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityInSentence } from '../authority-in-sentence.ts';
import { bothNames, inLocale } from '../bilingual.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import { fact } from './fact.ts';

/** The rest of an entry, folded: which body did what, on which legal basis, and what the list provides for. */
export function particularsTemplate(entry: ListEntry, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  return html`<details class="cl-particulars">
    <summary>${words.particulars}</summary>
    <dl>
      ${bodies(entry, locale, words)}
      ${fact(words.publishedOn, dayTemplate(entry.publishedOn, locale))}
      ${fact(words.instrument, bothNames(entry.list.instrument, locale))}
      ${fact(
        words.legalBasis,
        entry.legalBasis.map((basis) => html`<span class="cl-line">${bothNames(basis, locale)}</span>`),
      )}
      ${entry.measures.length === 0 ? nothing : fact(words.measures, measuresTemplate(entry.measures, locale, words))}
    </dl>
  </details>`;
}

/** One row where the same body did all three; otherwise each of them by itself. */
function bodies({ determinedBy, listedBy, publishedBy }: ListEntry, locale: Locale, words: Words): unknown {
  if (determinedBy.id === listedBy.id && listedBy.id === publishedBy.id) {
    return fact(words.allThreeBy, bothNames(listedBy.name, locale));
  }
  return [
    fact(words.determinedBy, bothNames(determinedBy.name, locale)),
    fact(words.listedByBody, bothNames(listedBy.name, locale)),
    fact(words.publishedBy, bothNames(publishedBy.name, locale)),
  ];
}

function measuresTemplate(measures: readonly Measure[], locale: Locale, words: Words): TemplateResult {
  return html`<span class="cl-aside">${words.measuresNote}</span>
    <ul>
      ${measures.map((measure) => html`<li>${measureText(measure, locale, words)}</li>`)}
    </ul>`;
}

function measureText(measure: Measure, locale: Locale, words: Words): string {
  const authority = authorityInSentence(measure.imposedBy, locale);
  return [
    inLocale(measure.text, locale),
    phraseText(measure.discretionary ? words.measureMay : words.measureMust, { authority }),
    ...appliedText(measure.applied, words),
  ].join(words.clauseSeparator);
}

/** Only what a source says; that nothing is known of the others stands once, above all of them. */
function appliedText(applied: Measure['applied'], words: Words): string[] {
  if (applied === 'yes') return [words.appliedYes];
  return applied === 'no' ? [words.appliedNo] : [];
}
