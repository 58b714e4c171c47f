import type { ListEntry } from '@credit-lens/sdk/contract';

/** Entries by what their list is; `other` holds lists of a kind that this version does not know. */
export interface DividedEntries {
  readonly adverse: readonly ListEntry[];
  readonly recognitions: readonly ListEntry[];
  readonly other: readonly ListEntry[];
}

/** Adverse entries apart from recognitions, disputed ones first, otherwise in the order given. */
export function divideEntries(entries: readonly ListEntry[]): DividedEntries {
  const disputedFirst = [...entries].sort((a, b) => Number(b.contested) - Number(a.contested));
  const known = new Set<string>(['adverse', 'recognition']);
  return {
    adverse: disputedFirst.filter((entry) => entry.list.polarity === 'adverse'),
    recognitions: disputedFirst.filter((entry) => entry.list.polarity === 'recognition'),
    other: disputedFirst.filter((entry) => !known.has(entry.list.polarity)),
  };
}

/** How many different lists the entries stand on. */
export function countLists(entries: readonly ListEntry[]): number {
  return new Set(entries.map((entry) => entry.list.id)).size;
}
