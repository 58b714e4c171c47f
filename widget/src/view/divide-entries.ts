import type { ListEntry } from '@credit-lens/sdk/contract';

/**
 * Entries by what they say. `other` is shown neutrally: entries whose ground the list's rule leaves open, and lists of
 * a kind that this version does not know.
 */
export interface DividedEntries {
  readonly adverse: readonly ListEntry[];
  readonly recognitions: readonly ListEntry[];
  readonly other: readonly ListEntry[];
}

/** Adverse entries apart from recognitions, disputed ones first, otherwise in the order given. */
export function divideEntries(entries: readonly ListEntry[]): DividedEntries {
  const disputedFirst = [...entries].sort((a, b) => Number(b.contested) - Number(a.contested));
  const kindOf = ({ list, ground }: ListEntry): keyof DividedEntries => {
    if (list.polarity === 'recognition') return 'recognitions';
    return list.polarity === 'adverse' && ground.kind !== 'openClause' ? 'adverse' : 'other';
  };
  const { adverse = [], recognitions = [], other = [] } = Object.groupBy(disputedFirst, kindOf);
  return { adverse, recognitions, other };
}

/** How many different lists the entries stand on. */
export function countLists(entries: readonly ListEntry[]): number {
  return new Set(entries.map((entry) => entry.list.id)).size;
}
