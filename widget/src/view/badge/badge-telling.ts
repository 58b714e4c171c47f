import { isCurrent } from '../freshness.ts';
import type { LabelPhrase } from '../words/label-words.ts';

/** What an entry is told as: in this order, the first that an answer has is what its badge says. */
const KINDS = ['contested', 'adverse', 'irregular', 'other', 'recognition'] as const;

/** How a badge tells of an entry. `irregular` is the tier below the serious lists; `other` is told without a flag. */
export type EntryKind = (typeof KINDS)[number];

/** What a badge says: the kind of entry that comes first, or why it tells of none. */
export type Told = EntryKind | 'noEntry' | 'notCovered' | 'unavailable' | 'stale' | 'notChecked';

/** An entry as far as a badge tells of it. */
export interface BadgeEntry {
  readonly listId: string;
  /** Official title, Chinese. */
  readonly listName: string;
  readonly kind: EntryKind;
}

/** What a badge says, and in which words. */
export interface BadgeTelling {
  readonly told: Told;
  readonly phrase: LabelPhrase;
  /** Different lists of what is told; 0 where no entry is. */
  readonly count: number;
}

/** The part of an answer that decides what its badge says. */
export interface Telling {
  readonly outcome: string;
  /** Whether `unavailable` means that the answer is too old. */
  readonly isStale: boolean;
  /** Until when it may be shown as current. */
  readonly freshUntil: string;
  /** Empty unless the outcome is `listed`. */
  readonly entries: readonly BadgeEntry[];
}

/** The one list of the irregular tier that everybody knows by name: 经营异常名录. */
const IRREGULAR_OPERATIONS = '经营异常名录';

/**
 * What a badge says of an answer. Past its freshness that alone is said. `null`: nobody was asked; `'refused'`: what was
 * handed over is not shown. A dispute comes before everything, then serious lists, the irregular tier, what is told
 * without a flag, and recognitions; the count never adds one kind to another.
 */
export function badgeTelling(answer: Telling | 'refused' | null, now: Date): BadgeTelling {
  if (answer === null) return plain('notChecked');
  if (answer === 'refused') return plain('unavailable');
  const { outcome, isStale, entries } = answer;
  if (outcome === 'unavailable' ? isStale : !isCurrent(answer, now)) return plain('stale');
  if (outcome === 'noEntry' || outcome === 'notCovered') return plain(outcome);
  const told = KINDS.find((kind) => entries.some((entry) => entry.kind === kind));
  // Also an outcome of a newer contract: nothing is said rather than something wrong.
  if (outcome !== 'listed' || told === undefined) return plain('unavailable');
  const telling = entries.filter(({ kind }) => kind === told);
  const count = new Set(telling.map(({ listId }) => listId)).size;
  if (told === 'contested') return { told, phrase: told, count };
  if (count > 1) return { told, phrase: `${told}Many`, count };
  const isOther = told === 'irregular' && telling.some(({ listName }) => listName !== IRREGULAR_OPERATIONS);
  return { told, phrase: isOther ? 'irregularOther' : `${told}One`, count };
}

function plain(told: Exclude<Told, EntryKind>): BadgeTelling {
  return { told, phrase: told, count: 0 };
}
