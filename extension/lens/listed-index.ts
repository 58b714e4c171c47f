import type { CoveragePredicate, ListedItem, ListedSet } from '@credit-lens/sdk';
import type { ListColour } from '@credit-lens/sdk/contract';
import { normaliseName } from '@credit-lens/sdk/names';
import type { SetDates } from './freshness.ts';

/** A list as flags and the popup name it: what the set says by id, with the words of the catalogue. */
export interface NamedList {
  readonly id: string;
  /** `null` while the catalogue is missing: the id is shown instead. */
  readonly name: { readonly zh: string; readonly en: string } | null;
  /** `irregular`: a softer tier below the serious lists, drawn more quietly; `null` while the catalogue is missing. */
  readonly colour: ListColour | null;
  /** The authority that controls the list. */
  readonly owner: { readonly zh: string; readonly en: string } | null;
}

/** The listed set as it is kept on the device. */
export interface StoredListedSet {
  /** Address of the server it came from: another server's set must never answer. */
  readonly server: string;
  /** When the server last confirmed it, in milliseconds of the device's clock. */
  readonly confirmedAt: number;
  readonly set: ListedSet;
  readonly lists: readonly NamedList[];
}

/** The listed set, ready to be asked by code and by name. */
export interface ListedIndex extends SetDates {
  readonly coverage: CoveragePredicate;
  readonly lists: ReadonlyMap<string, NamedList>;
  readonly byCode: ReadonlyMap<string, ListedItem>;
  /** Codes that bear a name, by the normalised name. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

/** When a stored set was true. */
export function datesOf({ set, confirmedAt }: StoredListedSet): SetDates {
  return { asOf: Date.parse(set.asOf), confirmedAt };
}

/** Builds the index of a stored set; a few milliseconds for ten thousand codes. */
export function indexListedSet(stored: StoredListedSet): ListedIndex {
  const byCode = new Map<string, ListedItem>();
  const byName = new Map<string, string[]>();
  for (const item of stored.set.items) {
    byCode.set(item.code, item);
    const name = normaliseName(item.name);
    const bearers = byName.get(name);
    if (bearers) bearers.push(item.code);
    else byName.set(name, [item.code]);
  }
  return {
    ...datesOf(stored),
    coverage: stored.set.coverage,
    lists: new Map(stored.lists.map((list) => [list.id, list])),
    byCode,
    byName,
  };
}
