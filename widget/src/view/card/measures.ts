import type { Measure } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { authorityTemplate } from '../authority-in-sentence.ts';
import { spoken } from '../bilingual.ts';
import type { Locale } from '../locale.ts';
import { phrase, phraseText } from '../phrase.ts';
import type { Words } from '../words/en.ts';

/**
 * What this one list provides for, folded: who may impose it, whether it must, whether it is new, and what a source
 * says of it here. That nothing is known of the others stands once, above all of them.
 */
export function measuresTemplate(
  measures: readonly Measure[],
  locale: Locale,
  words: Words,
): TemplateResult | typeof nothing {
  const { length: count } = measures;
  if (count === 0) return nothing;
  return html`<details class="cl-particulars">
    <summary>${count === 1 ? words.measuresOne : phraseText(words.measuresMany, { count })}</summary>
    <p class="cl-note">${words.measuresNote}</p>
    <ul class="cl-measures">
      ${measures.map(
        (measure) => html`<li>
          ${spoken(measure.text, locale)}<span class="cl-aside">${termsOf(measure, locale, words)}</span>
        </li>`,
      )}
    </ul>
  </details>`;
}

const DISCRETION = {
  mandatory: 'measureMust',
  discretionary: 'measureMay',
  voluntary: 'measureVoluntary',
} as const satisfies Record<string, keyof Words>;
const NOVELTY = {
  restatesLaw: 'measureRestatesLaw',
  new: 'measureNew',
} as const satisfies Record<string, keyof Words>;
const APPLIED = { yes: 'appliedYes', no: 'appliedNo' } as const satisfies Record<string, keyof Words>;

function termsOf(
  { imposedBy, discretion, novelty, applied }: Measure,
  locale: Locale,
  words: Words,
): unknown[] {
  const authority = authorityTemplate(imposedBy, locale);
  const known = [find(NOVELTY, novelty), find(APPLIED, applied)].flatMap((key) => (key ? words[key] : []));
  return [
    phrase(words[find(DISCRETION, discretion) ?? 'measureBy'], { authority }),
    ...known.map((word) => words.clauseSeparator + word),
  ];
}

function find<Key extends keyof Words>(known: Readonly<Record<string, Key>>, value: string): Key | null {
  return Object.hasOwn(known, value) ? (known[value] ?? null) : null;
}
