import type { ListEntry } from '@credit-lens/sdk/contract';
import { isFlagged } from './is-flagged.ts';

/** Entries by what they say. `other` is told neutrally; each says why, see `whyNotFlagged`. */
export interface DividedEntries {
  readonly adverse: readonly ListEntry[];
  readonly other: readonly ListEntry[];
  readonly recognitions: readonly ListEntry[];
}

/**
 * Adverse entries apart from recognitions and from what is told without a flag: in each, disputed ones first, then the
 * newest.
 *
 * @param day the day that the answer speaks of, as `2026-11-21`
 */
export function divideEntries(entries: readonly ListEntry[], day: string): DividedEntries {
  const ordered = [...entries].sort(
    (a, b) =>
      Number(b.contested) - Number(a.contested) ||
      Number(b.listedOn > a.listedOn) - Number(b.listedOn < a.listedOn),
  );
  const kindOf = (entry: ListEntry): keyof DividedEntries => {
    if (entry.list.polarity === 'recognition') return 'recognitions';
    return isFlagged(entry, day) ? 'adverse' : 'other';
  };
  const { adverse = [], recognitions = [], other = [] } = Object.groupBy(ordered, kindOf);
  return { adverse, recognitions, other };
}

/** Whether an entry stands on a list of the softer tier below the serious ones. */
export function isIrregular({ list }: Pick<ListEntry, 'list'>): boolean {
  return list.colour === 'irregular';
}

/** How many different lists the entries stand on. */
export function countLists(entries: readonly ListEntry[]): number {
  return new Set(entries.map((entry) => entry.list.id)).size;
}
