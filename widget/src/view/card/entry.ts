import type { ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityInSentence } from '../authority-in-sentence.ts';
import { bothNames, inLocale, listTitleTemplate } from '../bilingual.ts';
import { dayTemplate } from '../format-time.ts';
import { icons } from '../icons.ts';
import type { Locale } from '../locale.ts';
import { phrase } from '../phrase.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import { entrySourcesTemplate } from './entry-sources.ts';
import { repairText, severityText, termText } from './entry-values.ts';
import { fact } from './fact.ts';
import { outwardLink } from './outward-link.ts';
import { particularsTemplate } from './particulars.ts';

/**
 * One entry on one list. A dispute stands first, then who listed the company on what since when; how to contest
 * it is never folded away.
 */
export function entryTemplate(entry: ListEntry, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { decision } = entry;
  return html`<section class="cl-entry" data-tone=${toneOf(entry)}>
    ${entry.contested ? html`<p class="cl-dispute">${icons.contested()}<span>${words.contestedLine}</span></p>` : nothing}
    <h4>${headline(entry, locale, words)}</h4>
    ${entry.state === 'repairPending' ? html`<p class="cl-note">${words.repairPending}</p>` : nothing}
    <dl>
      ${fact(words.ground, groundValue(entry, locale, words))}
      ${fact(words.severity, severityText(entry.severity, words))}
      ${fact(words.decision, phrase(words.decisionValue, { number: html`<bdi lang="zh-CN">${decision.number}</bdi>`, date: dayTemplate(decision.decidedOn, locale) }))}
      ${fact(words.term, termText(entry.term, locale, words))}
      ${fact(words.repair, entry.list.polarity === 'recognition' ? null : repairText(entry, locale, words))}
      ${fact(words.remedy, remedyValue(entry, locale, words))}
    </dl>
    ${particularsTemplate(entry, locale)} ${entrySourcesTemplate(entry, locale)}
  </section>`;
}

function headline(entry: ListEntry, locale: Locale, words: Words): unknown[] {
  return phrase(headlinePattern(entry.list.polarity, words), {
    authority: html`<bdi>${authorityInSentence(entry.listedBy, locale)}</bdi>`,
    list: listTitleTemplate(entry, locale),
    date: dayTemplate(entry.listedOn, locale),
  });
}

function headlinePattern(polarity: ListEntry['list']['polarity'], words: Words): string {
  switch (polarity) {
    case 'adverse':
      return words.listedBy;
    case 'recognition':
      return words.recognisedBy;
    default:
      return words.namedBy;
  }
}

function toneOf(entry: ListEntry): string {
  if (entry.list.polarity === 'recognition') return 'recognition';
  if (entry.list.polarity !== 'adverse') return 'neutral';
  return entry.contested ? 'contested' : 'adverse';
}

function groundValue(entry: ListEntry, locale: Locale, words: Words): TemplateResult {
  return html`${inLocale(entry.ground.text, locale)}${
    entry.ground.kind === 'openClause' ? html`<span class="cl-aside">${words.openClause}</span>` : nothing
  }`;
}

function remedyValue({ remedy }: ListEntry, locale: Locale, words: Words): TemplateResult {
  const { body, route, deadline, address } = remedy;
  return html`<span class="cl-line">${bothNames(body.name, locale)}</span>
    <span class="cl-line">${inLocale(route, locale)}</span>
    <span class="cl-line">${inLocale(deadline, locale)}</span>
    ${address === null ? nothing : outwardLink(address, words.remedyLink, locale, nothing)}`;
}
