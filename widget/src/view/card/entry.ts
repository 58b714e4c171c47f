import type { ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityTemplate } from '../authority-in-sentence.ts';
import { listTitleTemplate, spoken } from '../bilingual.ts';
import { chinese } from '../chinese.ts';
import { isIrregular } from '../divide-entries.ts';
import { dayTemplate } from '../format-time.ts';
import { icons } from '../icons.ts';
import { isFlagged } from '../is-flagged.ts';
import type { Locale } from '../locale.ts';
import { phrase } from '../phrase.ts';
import { whyNotFlagged } from '../why-not-flagged.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import { bodiesTemplate } from './bodies.ts';
import { entrySourcesTemplate } from './entry-sources.ts';
import { amountTemplate, noticeText, severityText, termText } from './entry-values.ts';
import { fact } from './fact.ts';
import { groundTemplate } from './ground.ts';
import { measuresTemplate } from './measures.ts';
import { particularsTemplate } from './particulars.ts';
import { qualityTemplate } from './quality.ts';
import { remedyTemplate } from './remedy.ts';
import { repairTemplate } from './repair.ts';

/**
 * One entry on one list. A dispute stands first, then who listed the company on what since when; the ground and how
 * to contest the entry are never folded away.
 *
 * @param day the day that the answer speaks of, as `2026-11-21`
 * @param isFolded whether everything else is folded, as it is of the older ones among many entries
 */
export function entryTemplate(
  entry: ListEntry,
  day: string,
  locale: Locale,
  isFolded: boolean = false,
): TemplateResult {
  const words = wordsOf(locale);
  return html`<section class="cl-entry" data-tone=${toneOf(entry, day)}>
    ${entry.contested ? html`<p class="cl-dispute">${icons.contested()}<span>${words.contestedLine}</span></p>` : nothing}
    <h4>${headline(entry, locale, words)}</h4>
    ${notes(entry, day, locale, words).map((note) => html`<p class="cl-note">${note}</p>`)}
    ${isFolded ? foldedTemplate(entry, locale, words) : wholeTemplate(entry, locale, words)}
  </section>`;
}

function wholeTemplate(entry: ListEntry, locale: Locale, words: Words): TemplateResult {
  return html`<dl>
      ${fact(words.ground, groundTemplate(entry.ground, locale, words))}
      ${rowsTemplate(entry, locale, words)}
      ${fact(words.remedy, remedyTemplate(entry.remedy, locale, words))}
    </dl>
    ${annexesTemplate(entry, locale, words)}`;
}

/** Whose particulars are folded: the fold is called after its list, for a reader who hears nothing but its name. */
function foldedTemplate(entry: ListEntry, locale: Locale, words: Words): TemplateResult {
  return html`<dl>
      ${fact(words.ground, groundTemplate(entry.ground, locale, words))}
      ${fact(words.remedy, remedyTemplate(entry.remedy, locale, words))}
    </dl>
    <details class="cl-particulars cl-rest">
      <summary>${words.rest}<span class="cl-unseen">${words.clauseSeparator}${listTitleTemplate(entry, locale)}</span></summary>
      <dl>${rowsTemplate(entry, locale, words)}</dl>
      ${annexesTemplate(entry, locale, words)}
    </details>`;
}

function rowsTemplate(entry: ListEntry, locale: Locale, words: Words): unknown[] {
  const { decision, jurisdiction, list } = entry;
  const isRecognition = list.polarity === 'recognition';
  const decided = { number: chinese(decision.number), date: dayTemplate(decision.decidedOn, locale) };
  return [
    fact(words.severity, severityText(entry.severity, words)),
    fact(words.amount, amountTemplate(entry.amount, locale, words)),
    bodiesTemplate(entry, locale, words),
    fact(words.decision, phrase(words.decisionValue, decided)),
    fact(words.term, termText(entry.term, locale, words)),
    fact(words.jurisdiction, jurisdiction === null ? null : spoken(jurisdiction.name, locale)),
    fact(words.notice, isRecognition ? null : noticeText(entry.notice, locale, words)),
    fact(words.repair, isRecognition ? null : repairTemplate(entry, locale, words)),
  ];
}

function annexesTemplate(entry: ListEntry, locale: Locale, words: Words): unknown[] {
  return [
    qualityTemplate(entry, words),
    measuresTemplate(entry.measures, locale, words),
    particularsTemplate(entry, locale, words),
    entrySourcesTemplate(entry, locale, words),
  ];
}

function headline(entry: ListEntry, locale: Locale, words: Words): unknown[] {
  return phrase(headlinePattern(entry.list.polarity, words), {
    authority: authorityTemplate(entry.listedBy, locale),
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

/** What must be known before the facts are read. */
function notes(entry: ListEntry, day: string, locale: Locale, words: Words): unknown[] {
  const { suspension, list, state } = entry;
  const why = list.polarity === 'recognition' ? null : whyNotFlagged(entry, day);
  return [
    ...(isIrregular(entry) ? [words.irregularTier] : []),
    ...(why === 'polarity' ? [words.polarityUnknown] : []),
    ...(suspension === null ? [] : [suspensionText(suspension, locale, words)]),
    ...(state === 'repairPending' ? [words.repairPending] : []),
  ];
}

function suspensionText(
  { from, until, reason }: NonNullable<ListEntry['suspension']>,
  locale: Locale,
  words: Words,
): unknown[] {
  return phrase(until === null ? words.suspendedFrom : words.suspendedBetween, {
    date: dayTemplate(from, locale),
    until: until === null ? nothing : dayTemplate(until, locale),
    reason: spoken(reason, locale),
  });
}

function toneOf(entry: ListEntry, day: string): string {
  if (entry.list.polarity === 'recognition') return 'recognition';
  if (entry.contested) return 'contested';
  if (!isFlagged(entry, day)) return 'neutral';
  return isIrregular(entry) ? 'irregular' : 'adverse';
}
