import { readSearchResponse } from '../contract/read-search-response.ts';
import type { SearchResponse } from '../contract/types.gen.ts';
import { holdsResidentIdentity } from '../identity/resident-identity.ts';
import type { Client } from './client.ts';
import type { CallOptions, SearchInput } from './credit-client.ts';
import { localProblem } from './local-problem.ts';
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
  refuseResidentIdentity('/name', name);
  if (cursor !== undefined) {
    refuseResidentIdentity('/cursor', cursor);
    if (!CURSOR.test(cursor)) throw alienCursor();
  }
  const json = {
    name,
    ...(limit === undefined ? {} : { limit }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const answer = await client.send({ method: 'POST', path: '/v1/search', json, isRepeatable: false, signal });
  return readAnswer(answer, readSearchResponse);
}

function refuseResidentIdentity(pointer: '/name' | '/cursor', text: string): void {
  if (!holdsResidentIdentity(text)) return;
  throw localProblem({
    code: 'residentIdentifierRefused',
    status: 422,
    title: 'Resident identity number refused',
    detail: `The ${pointer.slice(1)} holds a text shaped like a resident identity number. It was not sent.`,
    action: 'Search for the registered name of an organisation.',
    pointers: [pointer],
  });
}

function alienCursor(): Error {
  return localProblem({
    code: 'invalidRequest',
    status: 400,
    title: 'The cursor is none',
    detail: 'The cursor is not printable ASCII of 1 to 200 characters. It was not sent.',
    action: 'Give the cursor that came as `next` with the page before, unchanged.',
    pointers: ['/cursor'],
  });
}
