import type { Candidate, SearchResponse } from '../contract/types.gen.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Client } from './client.ts';
import type { CallOptions, SearchInput } from './credit-client.ts';
import { searchNames } from './search-names.ts';

/** Pages after which a search stops by itself when no other number is given. */
const MOST_PAGES = 100;

/** A page of candidates, with how far the search has come. */
export interface SearchPage extends SearchResponse {
  /** Number of this page, from 1. */
  readonly page: number;
  /** Candidates so far, those of this page included. */
  readonly total: number;
  /** Whether the hard stop cut the search off: there are more pages, which are not asked for. */
  readonly isCutOff: boolean;
}

/** Options of a search page by page. */
export interface SearchPagesOptions extends CallOptions {
  /** Hard stop: no more pages than this are asked for. @default 100 */
  readonly mostPages?: number;
}

/**
 * Candidates for a name, page by page, each asked for when the loop wants it.
 *
 * @throws CreditLensError
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { searchPages } from '@credit-lens/sdk/search';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const pages = searchPages(client, { name: '子虚', limit: 2 }, { mostPages: 2 });
 * for await (const { page, total, isCutOff } of pages) {
 *   console.log(page, total, isCutOff);
 *   // → 1 2 false
 *   // → 2 4 true
 * }
 */
export async function* searchPages(
  client: Client,
  { cursor, ...request }: SearchInput,
  { mostPages = MOST_PAGES, ...call }: SearchPagesOptions = {},
): AsyncGenerator<SearchPage, void> {
  if (!(mostPages >= 1)) {
    throw new ConfigurationError(`mostPages is ${mostPages}. Give 1 or more.`);
  }
  let total = 0;
  let next: string | null | undefined = cursor;
  for (let page = 1; page <= mostPages; page++) {
    const answer: SearchResponse = await searchNames(client, { ...request, cursor: next ?? undefined }, call);
    total += answer.candidates.length;
    ({ next } = answer);
    yield { ...answer, page, total, isCutOff: next !== null && page === mostPages };
    if (next === null) return;
  }
}

/**
 * The same, candidate by candidate.
 *
 * @throws CreditLensError, as `search`
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { searchCandidates } from '@credit-lens/sdk/search';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * for await (const { code, name } of searchCandidates(client, { name: '子虚' })) {
 *   console.log(code.length, name.includes('子虚')); // → 18 true
 *   break; // no further page is asked for
 * }
 */
export async function* searchCandidates(
  client: Client,
  request: SearchInput,
  options?: SearchPagesOptions,
): AsyncGenerator<Candidate, void> {
  for await (const { candidates } of searchPages(client, request, options)) yield* candidates;
}
