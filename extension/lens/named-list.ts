import type { CreditList } from '@credit-lens/sdk';
import type { ListColour } from '@credit-lens/sdk/contract';

/** A list as flags and the popup name it: what the snapshot says by id, with the words of the catalogue. */
export interface NamedList {
  readonly id: string;
  /** `null` while the catalogue is missing: the id is shown instead. */
  readonly name: { readonly zh: string; readonly en: string } | null;
  /** `irregular`: a softer tier below the serious lists, drawn more quietly; `null` while the catalogue is missing. */
  readonly colour: ListColour | null;
  /** The authority that controls the list. */
  readonly owner: { readonly zh: string; readonly en: string } | null;
}

/** The lists of a catalogue, by their ids. */
export function nameLists(lists: readonly CreditList[]): ReadonlyMap<string, NamedList> {
  return new Map(
    lists.map(({ id, name, colour, owners: [owner] }) => [
      id,
      { id, name, colour, owner: owner?.name ?? null },
    ]),
  );
}

/** The lists with these ids; one that the catalogue lacks has its id alone. */
export function namedLists(
  ids: readonly string[],
  lists: ReadonlyMap<string, NamedList>,
): readonly NamedList[] {
  return ids.map((id) => lists.get(id) ?? { id, name: null, colour: null, owner: null });
}
