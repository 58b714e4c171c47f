import type { ListEntry } from '@credit-lens/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit-html';
import { divideEntries } from '../divide-entries.ts';
import type { Locale } from '../locale.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import { entryTemplate } from './entry.ts';

interface Part {
  readonly entries: readonly ListEntry[];
  readonly heading: keyof Words;
  readonly scope: keyof Words | null;
}

/** Of more entries than this, the particulars of the older ones are folded. */
const UNFOLDED = 2;

/**
 * All entries: those that flag first, then what is told without a flag, then recognitions; but whatever holds a dispute
 * before the rest. The newest two are told in full; of the others the particulars are folded.
 *
 * @param day the day that the answer speaks of, as `2026-11-21`
 */
export function entriesTemplate(entries: readonly ListEntry[], day: string, locale: Locale): TemplateResult {
  const { adverse, recognitions, other } = divideEntries(entries, day);
  const parts: Part[] = [
    { entries: adverse, heading: 'entriesHeading', scope: null },
    { entries: other, heading: 'otherHeading', scope: 'otherScope' },
    { entries: recognitions, heading: 'recognitionsHeading', scope: 'recognitionScope' },
  ];
  const isDisputed = (part: Part) => part.entries.some((entry) => entry.contested);
  parts.sort((a, b) => Number(isDisputed(b)) - Number(isDisputed(a)));
  const inFull = newestOf(entries);
  return html`${parts.map((part) => section(part, inFull, day, locale))}`;
}

function newestOf(entries: readonly ListEntry[]): ReadonlySet<ListEntry> {
  const newestFirst = [...entries].sort(
    (a, b) => Number(b.listedOn > a.listedOn) - Number(b.listedOn < a.listedOn),
  );
  return new Set(newestFirst.slice(0, UNFOLDED));
}

function section(
  { entries, heading, scope }: Part,
  inFull: ReadonlySet<ListEntry>,
  day: string,
  locale: Locale,
): unknown {
  const words = wordsOf(locale);
  if (entries.length === 0) return nothing;
  return html`<section class="cl-entries">
    <h3>${words[heading]}</h3>
    ${scope === null ? nothing : html`<p class="cl-note">${words[scope]}</p>`}
    ${entries.map((entry) => entryTemplate(entry, day, locale, !inFull.has(entry)))}
  </section>`;
}
