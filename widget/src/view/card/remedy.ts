import type { Remedy, ReviewStage } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityTemplate } from '../authority-in-sentence.ts';
import { bothNames, spoken } from '../bilingual.ts';
import type { Locale } from '../locale.ts';
import { phrase } from '../phrase.ts';
import type { Words } from '../words/en.ts';
import { outwardLink } from './outward-link.ts';

/** Where and how to contest an entry, the stages of its review, and whether it stays published meanwhile. */
export function remedyTemplate(remedy: Remedy, locale: Locale, words: Words): TemplateResult {
  const { body, route, deadline, address, reviews, suspendsPublication } = remedy;
  const meanwhile = suspendsPublication ? words.reviewTakenDown : words.reviewStays;
  return html`<span class="cl-line">${bothNames(body.name, locale)}</span>
    <span class="cl-line">${spoken(route, locale)}</span>
    <span class="cl-line">${spoken(deadline, locale)}</span>
    ${
      reviews.length === 0
        ? nothing
        : html`<ol class="cl-stages">${reviews.map((stage) => html`<li>${stageText(stage, locale, words)}</li>`)}</ol>`
    }
    ${suspendsPublication === null ? nothing : html`<span class="cl-line">${meanwhile}</span>`}
    ${address === null ? nothing : outwardLink(address, words.remedyLink, locale, nothing)}`;
}

function stageText({ by, within, dayKind }: ReviewStage, locale: Locale, words: Words): unknown[] {
  const days = { working: words.reviewWithinWorking, calendar: words.reviewWithinCalendar };
  const pattern = Object.hasOwn(days, dayKind) ? days[dayKind as keyof typeof days] : words.reviewWithin;
  return phrase(within === null ? words.reviewOpen : pattern, {
    by: authorityTemplate({ name: by }, locale),
    count: within,
  });
}
