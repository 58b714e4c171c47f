import { readSearchResponse } from '../contract/read-search-response.ts';
import type { SearchResponse } from '../contract/types.gen.ts';
import { holdsResidentIdentity } from '../identity/resident-identity.ts';
import type { Client } from './client.ts';
import type { CallOptions, SearchInput } from './credit-client.ts';
import { localProblem, residentIdentityProblem } from './local-problem.ts';
import { readAnswer } from './read-answer.ts';

/** A cursor: printable ASCII without spaces, as long as the contract allows (`SearchRequest`). */
const CURSOR = /^[\x21-\x7e]{1,200}$/;

/**
 * Finds candidates by name. The name travels in the body.
 *
 * @throws CreditLensError; a `ProblemError` of status 422, with nothing sent, when the name or the cursor holds what is shaped like a
 * resident identity number.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { search } from '@credit-lens/sdk/search';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const { candidates, next } = await search(client, { name: '子虚', limit: 2 });
 * console.log(candidates.length, candidates[0]?.match, next === null); // → 2 partOfName false
 */
export async function searchNames(
  client: Client,
  { name, limit, cursor }: SearchInput,
  { signal }: CallOptions = {},
): Promise<SearchResponse> {
  signal?.throwIfAborted();
  for (const [place, text] of Object.entries({ name, cursor })) {
    if (holdsResidentIdentity(text ?? ''))
      throw residentIdentityProblem(place, 'Search for the registered name of an organisation.');
  }
  if (cursor !== undefined && !CURSOR.test(cursor)) {
    throw localProblem({
      code: 'invalidRequest',
      status: 400,
      title: 'No such cursor',
      detail: 'The cursor is not printable ASCII of 1 to 200 characters. It was not sent.',
      action: 'Give the `next` of the page before, unchanged.',
      pointers: ['/cursor'],
    });
  }
  const answer = await client.send({
    method: 'POST',
    path: '/v1/search',
    // What is not given has no place in the body.
    json: { name, limit, cursor },
    isRepeatable: false,
    signal,
  });
  return readAnswer(answer, readSearchResponse);
}
