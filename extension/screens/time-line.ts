import type { ListEntry } from '@credit-lens/sdk';
import { dayOf, type FileRecord, type Locale, recordKindName } from '@credit-lens/widget/view';
import { fill } from '../wording/fill.ts';
import { listName } from '../wording/list-name.ts';
import { wordsOf } from './words/words-of.ts';

/** One dated event of a file. */
export interface FileEvent {
  /** Calendar day in China, YYYY-MM-DD. */
  readonly day: string;
  readonly text: string;
  /** What is still to come is shown apart from what has been. */
  readonly isAhead: boolean;
}

/**
 * The dated events of a file, newest first: of each entry its decision, listing, publication, end and the day a decision on repair is
 * due; of each record the day it was recorded. Nothing follows from their number.
 *
 * @param today calendar day in China
 */
export function timeLine(
  entries: readonly ListEntry[],
  records: readonly FileRecord[],
  today: string,
  locale: Locale,
): readonly FileEvent[] {
  const words = wordsOf(locale);
  const events: { day: string | null; text: string }[] = entries.flatMap((entry) => {
    const list = listName({ ...entry.list, owner: null }, locale);
    return [
      { day: entry.decision.decidedOn, text: fill(words.eventDecided, { list }) },
      { day: entry.listedOn, text: fill(words.eventListed, { list }) },
      { day: entry.publishedOn, text: fill(words.eventPublished, { list }) },
      {
        day: entry.term.kind === 'fixed' ? entry.term.until : null,
        text: fill(words.eventEnds, { list }),
      },
      { day: entry.repair.decisionDueOn, text: fill(words.eventRepair, { list }) },
    ];
  });
  for (const record of records) {
    const kind = record.type === 'unknown' ? record.kind : record.type;
    events.push({ day: dayOf(record), text: recordKindName(kind, locale) });
  }
  return events
    .flatMap(({ day, text }) => (day ? [{ day, text, isAhead: day > today }] : []))
    .sort((a, b) => Number(a.day < b.day) - Number(a.day > b.day));
}
