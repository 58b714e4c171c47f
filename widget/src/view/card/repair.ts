import type { ListEntry, RepairStep } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { dayTemplate } from '../format-time.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';

/** The six steps in their order (Kendra Schaefer, Trivium China, 2020, section 4.3), each with what it is called. */
const STEPS = {
  applied: 'stepApplied',
  accepted: 'stepAccepted',
  interviewed: 'stepInterviewed',
  verified: 'stepVerified',
  decided: 'stepDecided',
  published: 'stepPublished',
} as const satisfies Record<RepairStep, keyof Words>;
const ORDER = Object.keys(STEPS) as RepairStep[];

/** State of credit repair, from when it can be applied for, and by when it will be decided. */
export function repairTemplate(entry: ListEntry, locale: Locale, words: Words): TemplateResult {
  const { earliestOn, decisionDueOn, courseTaken, state } = entry.repair;
  const dates = [
    ...(earliestOn === null || state === 'pending'
      ? []
      : [phrase(words.repairEarliest, { date: dayTemplate(earliestOn, locale) })]),
    ...(decisionDueOn === null
      ? []
      : [phrase(words.repairDue, { date: dayTemplate(decisionDueOn, locale) })]),
  ];
  const isUnderWay = state === 'pending' || state === 'refused';
  return html`${repairState(entry, words)}${dates.map((date) => [words.clauseSeparator, date])}${
    courseTaken ? html`<span class="cl-aside">${words.repairCourse}</span>` : nothing
  }${isUnderWay ? stepsTemplate(entry.repair.step, words) : nothing}`;
}

function repairState({ repair: { state, step }, severity }: ListEntry, words: Words): string {
  const known = step === null ? null : nameOf(step, words);
  switch (state) {
    case 'none':
      return words.repairNone;
    case 'pending': {
      const number = ORDER.indexOf(step as RepairStep) + 1;
      if (known === null || number === 0) return words.repairPendingShort;
      return phraseText(words.repairAt, { number, all: ORDER.length, step: known });
    }
    case 'refused':
      return known === null ? words.repairRefused : phraseText(words.repairRefusedAt, { step: known });
    case 'notAvailable':
      return severity === 'serious' || severity === 'particularlySerious'
        ? words.repairNotForSevere
        : words.repairNotAvailable;
    default:
      return phraseText(words.repairOther, { state });
  }
}

/** All six steps, folded: those behind, the one reached, those to come. Nothing for a step not known here. */
function stepsTemplate(step: RepairStep | null, words: Words): TemplateResult | typeof nothing {
  const reached = ORDER.indexOf(step as RepairStep);
  if (reached === -1) return nothing;
  const saidOf = (place: number) =>
    place === reached ? words.stepReached : place < reached ? words.stepDone : words.stepOpen;
  return html`<details class="cl-fold">
    <summary>${words.repairSteps}</summary>
    <ol class="cl-steps">
      ${ORDER.map(
        (
          one,
          place,
        ) => html`<li data-step=${place === reached ? 'reached' : place < reached ? 'done' : 'open'}
          aria-current=${place === reached ? 'step' : nothing}>${words[STEPS[one]]} <span class="cl-muted">${saidOf(place)}</span></li>`,
      )}
    </ol>
  </details>`;
}

function nameOf(step: string, words: Words): string {
  return Object.hasOwn(STEPS, step) ? words[STEPS[step as RepairStep]] : step;
}
