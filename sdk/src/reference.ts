/** What the entries mean, and what the register covers: the same for everyone who asks. */
export type {
  ListedSetAnswer,
  ListedSetOptions,
  ReferenceOptions,
  RegulationOptions,
} from './client/credit-client.ts';
export { fetchCoverage as coverage } from './client/fetch-coverage.ts';
export { fetchListedSet as listedSet } from './client/fetch-listed-set.ts';
export { fetchList as list, fetchLists as lists } from './client/fetch-lists.ts';
export { fetchCollection as reference, fetchRow as referenceItem } from './client/fetch-rows.ts';
export type { ReferenceCollections, ReferenceKind, ReferenceRow } from './contract/reference-kinds.ts';
