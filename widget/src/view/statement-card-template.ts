import type { CreditStatement, StatedEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityTemplate } from './authority-in-sentence.ts';
import type { BadgeLabel } from './badge/badge-label.ts';
import { toldAs } from './badge/told-as.ts';
import { listTitleTemplate } from './bilingual.ts';
import { consultedTemplate } from './card/consulted-sources.ts';
import { groundKindTemplate } from './card/ground.ts';
import { sentences } from './card/sentences.ts';
import { cardFrame } from './card-template.ts';
import { chinese } from './chinese.ts';
import { dayTemplate, instantTemplate } from './format-time.ts';
import { isCurrent } from './freshness.ts';
import type { Locale } from './locale.ts';
import { phrase } from './phrase.ts';
import { notCoveredSentence, unavailableSentence } from './reason-sentence.ts';
import { sourceNames } from './source-names.ts';
import { statementWords } from './words/statement-words.ts';
import { wordsOf } from './words/words-of.ts';

/**
 * The card of a signed statement: who listed the company on what since when, or why nothing is said; then whether the
 * statement was verified, in the same words for every outcome. Past its end only that is said.
 */
export function statementCardTemplate(
  { credentialSubject: subject, validFrom, validUntil }: CreditStatement,
  label: BadgeLabel,
  isVerified: boolean,
  locale: Locale,
  now: Date = new Date(),
): TemplateResult {
  const words = wordsOf(locale);
  const { verified, unverified } = statementWords[locale];
  const isOver = !isCurrent({ freshUntil: validUntil }, now);
  const content = isOver
    ? html`<p class="cl-says">${sentences(words, words.stale, phrase(words.currentUntil, { date: instantTemplate(validUntil, locale) }), words.saysNothing)}</p>`
    : body(subject, locale);
  return cardFrame(
    label,
    locale,
    html`<header class="cl-company">
        ${'name' in subject && subject.name !== null && !isOver ? html`<h2 class="cl-name">${chinese(subject.name)}</h2>` : nothing}
        <p class="cl-code"><span class="cl-key">${words.code}</span> <span class="cl-number">${subject.code}</span></p>
      </header>
      ${content}
      <p class="cl-verification" role="status">${isVerified && !isOver ? phrase(verified, { date: instantTemplate(validFrom, locale) }) : unverified}</p>
      ${isOver ? nothing : html`<p class="cl-age">${phrase(words.freshUntil, { date: instantTemplate(validUntil, locale) })}</p>`}`,
  );
}

function body(subject: CreditStatement['credentialSubject'], locale: Locale): unknown {
  const words = wordsOf(locale);
  switch (subject.outcome) {
    case 'listed':
      return html`${subject.entries.map((entry) => entryTemplate(entry, locale))}
        <p class="cl-note">${statementWords[locale].scope}</p>
        ${consultedTemplate(subject.sources, locale, false)}`;
    case 'noEntry': {
      const sources = html`<bdi>${sourceNames(subject.sources, locale)}</bdi>`;
      const date = instantTemplate(subject.asOf, locale);
      return html`<p class="cl-says">${sentences(words, phrase(words.noEntryHeadline, { sources, date }), html`<strong>${words.noEntryCaution}</strong>`)}</p>
        ${subject.registration === 'notChecked' ? html`<p class="cl-note">${words.registrationNotChecked}</p>` : nothing}
        ${consultedTemplate(subject.sources, locale, true)}`;
    }
    case 'notCovered':
      return html`<p class="cl-says">${sentences(words, notCoveredSentence(subject.reason, words), words.saysNothing)}</p>`;
    default:
      return html`<p class="cl-says">${sentences(words, unavailableSentence(subject.reason, words), words.saysNothing)}</p>`;
  }
}

function entryTemplate(entry: StatedEntry, locale: Locale): TemplateResult {
  const words = wordsOf(locale);
  const { polarity, colour } = entry.list;
  const isRecognition = polarity === 'recognition';
  const pattern = isRecognition
    ? words.recognisedBy
    : polarity === 'adverse'
      ? words.listedBy
      : words.namedBy;
  return html`<section class="cl-entry" data-tone=${toneOf(entry)}>
    ${entry.contested ? html`<p class="cl-dispute">${words.contestedLine}</p>` : nothing}
    <h4>${phrase(pattern, {
      authority: authorityTemplate(entry.listedBy, locale),
      list: listTitleTemplate(entry, locale),
      date: dayTemplate(entry.listedOn, locale),
    })}</h4>
    ${colour === 'irregular' ? html`<p class="cl-note">${words.irregularTier}</p>` : nothing}
    ${entry.suspended ? html`<p class="cl-note">${statementWords[locale].suspended}</p>` : nothing}
    ${isRecognition ? nothing : html`<p class="cl-note">${groundKindTemplate(entry.ground, words)}</p>`}
    ${entry.state === 'repairPending' ? html`<p class="cl-note">${words.repairPending}</p>` : nothing}
  </section>`;
}

function toneOf(entry: StatedEntry): string {
  const { contested, list } = entry;
  const told = toldAs(entry);
  if (told === 'recognition') return 'recognition';
  if (contested) return 'contested';
  if (told !== 'adverse') return 'neutral';
  return list.colour === 'irregular' ? 'irregular' : 'adverse';
}
