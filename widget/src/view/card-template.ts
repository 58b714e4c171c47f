import type { LookupResult } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import type { BadgeLabel } from './badge/badge-label.ts';
import { type BadgeModel, badgeModel } from './badge-model.ts';
import { ageTemplate } from './card/age.ts';
import { companyTemplate } from './card/company.ts';
import { consultedTemplate } from './card/consulted-sources.ts';
import { entriesTemplate } from './card/entries.ts';
import { noEntryTemplate, notCoveredTemplate, unavailableTemplate } from './card/other-outcomes.ts';
import { isCurrent } from './freshness.ts';
import { icons } from './icons.ts';
import type { Locale } from './locale.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * The full answer: entries with authority, ground, dates, term, repair, remedy and sources; what was consulted
 * and how complete it is; how old the answer is. Past its freshness only that is said.
 *
 * @param publicFile what `publicFileTemplate` made of the records of the same company, where they are known
 */
export function cardTemplate(
  result: LookupResult,
  locale: Locale,
  now: Date = new Date(),
  publicFile: unknown = nothing,
): TemplateResult {
  return cardFrame(badgeModel(result, locale, now), locale, body(result, locale, now, publicFile));
}

/** A card around any content: the badge's label above, the footer below. */
export function cardFrame(model: BadgeLabel, locale: Locale, content: unknown): TemplateResult {
  const words = wordsOf(locale);
  return html`<article class="cl-card" lang=${locale} data-tone=${model.tone}>
    <p class="cl-outcome">${icons[model.icon]()}<strong>${model.label}</strong></p>
    ${content}
    <footer class="cl-footer">${words.footer}</footer>
  </article>`;
}

/** A card that says one thing, such as why an answer is not shown. */
export function noticeCardTemplate(model: BadgeModel, locale: Locale): TemplateResult {
  return cardFrame(model, locale, html`<p class="cl-says">${model.summary}</p>`);
}

function body(result: LookupResult, locale: Locale, now: Date, publicFile: unknown): unknown {
  if (result.outcome === 'unavailable' || !isCurrent(result, now)) return unavailableTemplate(result, locale);
  switch (result.outcome) {
    case 'listed':
      return [
        companyTemplate(result, locale),
        entriesTemplate(result.entries, result.rulesOn, locale),
        publicFile,
        consultedTemplate(result.sources, locale, false),
        ageTemplate(result, locale),
      ];
    case 'noEntry':
      return [
        companyTemplate(result, locale),
        noEntryTemplate(result, locale),
        publicFile,
        consultedTemplate(result.sources, locale, true),
        ageTemplate(result, locale),
      ];
    case 'notCovered':
      return [notCoveredTemplate(result, locale), ageTemplate(result, locale)];
    default:
      return html`<p class="cl-says">${wordsOf(locale).refusedUnreadable}</p>`;
  }
}
