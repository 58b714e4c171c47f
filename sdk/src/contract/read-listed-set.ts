import { readCoveragePredicate } from './read-coverage.ts';
import { flag, instant, listOf, object, text } from './reader.ts';
import type { ListedItem, ListedSet } from './types.gen.ts';

/** The codes with an effective adverse entry. */
export const readListedSet = object<ListedSet>({
  asOf: instant,
  coverage: readCoveragePredicate,
  items: listOf(object<ListedItem>({ code: text, name: text, lists: listOf(text, 1), contested: flag })),
});
