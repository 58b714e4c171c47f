/** The adverse lists that a code is on together. Records, never a score: the order has no meaning. */
export interface ListCombination {
  /** Ids of the lists, sorted, without repetition. */
  readonly lists: readonly string[];
  /** An objection is open against at least one of the entries; overrides the headline. */
  readonly contested: boolean;
}

/** The form of a list id in the contract. */
const LIST_ID = /^[A-Z][A-Za-z0-9-]{1,23}$/;

/** Whether a text has the form of a list id. */
export function isListId(text: string): boolean {
  return LIST_ID.test(text);
}

/**
 * Puts a combination into its one form: ids sorted, each once.
 *
 * @throws RangeError when there is no list, or an id has another form than in the contract.
 */
export function listCombination(lists: readonly string[], contested: boolean): ListCombination {
  const sorted = [...new Set(lists)].sort();
  if (sorted.length === 0) throw new RangeError('A listed code is on at least one list; none was given.');
  for (const id of sorted) {
    if (!isListId(id))
      throw new RangeError(
        `"${id}" is not a list id: a capital letter, then 1–23 letters, digits or hyphens.`,
      );
  }
  return { lists: sorted, contested };
}

/** A text that two combinations share exactly when they are the same. */
export function combinationName(combination: ListCombination): string {
  return `${combination.lists.join('+')}${combination.contested ? '?' : ''}`;
}
