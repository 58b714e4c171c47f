/** Finding organisations by name. */

export type { SearchInput } from './client/credit-client.ts';
export { searchNames as search } from './client/search-names.ts';
export {
  type SearchPage,
  type SearchPagesOptions,
  searchCandidates,
  searchPages,
} from './client/search-pages.ts';
