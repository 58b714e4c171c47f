import type { ListEntry, PersonTerm } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { bothNames, spoken } from '../bilingual.ts';
import { contractWord } from '../contract-word.ts';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';
import { fact } from './fact.ts';

/** The rest of an entry, folded: its documents, its dates, how it ends, and how many people it touches. */
export function particularsTemplate(entry: ListEntry, locale: Locale, words: Words): TemplateResult {
  const { jurisdiction, effectiveOn, listedOn, personTerms } = entry;
  return html`<details class="cl-particulars">
    <summary>${words.particulars}</summary>
    <dl>
      ${fact(words.publishedOn, dayTemplate(entry.publishedOn, locale))}
      ${fact(words.effectiveOn, effectiveOn === listedOn ? null : dayTemplate(effectiveOn, locale))}
      ${fact(words.jurisdiction, jurisdiction === null ? words.nationwide : null)}
      ${fact(words.removalRules, spoken(entry.removalRules, locale))}
      ${fact(words.people, personTerms.length === 0 ? null : peopleTemplate(personTerms, locale, words))}
      ${fact(words.instrument, bothNames(entry.list.instrument, locale))}
      ${fact(
        words.legalBasis,
        entry.legalBasis.map((basis) => html`<span class="cl-line">${bothNames(basis, locale)}</span>`),
      )}
    </dl>
  </details>`;
}

/** Roles and numbers: nobody is named, here or in the contract. */
function peopleTemplate(terms: readonly PersonTerm[], locale: Locale, words: Words): TemplateResult {
  return html`${terms.map(
    ({ role, persons, until }) =>
      html`<span class="cl-line">${phraseText(persons === 1 ? words.peopleOne : words.peopleMany, {
        role: contractWord(words, 'role', role, 'role'),
        count: persons,
      })}${
        until === null
          ? nothing
          : [words.clauseSeparator, phrase(words.termFixed, { date: dayTemplate(until, locale) })]
      }</span>`,
  )}<span class="cl-aside">${words.peopleNote}</span>`;
}
