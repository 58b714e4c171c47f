import { readSearchResponse } from '../contract/read-search-response.ts';
import type { Problem, SearchResponse } from '../contract/types.gen.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { holdsResidentIdentity } from '../identity/resident-identity.ts';
import type { CallOptions, SearchInput } from './credit-client.ts';
import { readAnswer } from './read-answer.ts';
import type { Send } from './send.ts';

/** What the server would say of a name that holds a person's number; it is said here, without sending it. */
const REFUSED: Problem = {
  type: 'about:blank',
  title: 'Resident identity number refused',
  status: 422,
  detail: 'The name holds a text shaped like a resident identity number. It was not sent.',
  code: 'residentIdentifierRefused',
  requestId: '',
  action: 'Search for the registered name of an organisation.',
};

/** Finds candidates by name. The name travels in the body. */
export async function searchNames(
  send: Send,
  { name, limit, cursor }: SearchInput,
  { signal }: CallOptions = {},
): Promise<SearchResponse> {
  signal?.throwIfAborted();
  if (holdsResidentIdentity(name)) {
    throw new ProblemError(`${REFUSED.detail} ${REFUSED.action}`, REFUSED, { status: REFUSED.status });
  }
  const json = {
    name,
    ...(limit === undefined ? {} : { limit }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const answer = await send({ method: 'POST', path: '/v1/search', json, isRepeatable: false, signal });
  return readAnswer(answer, readSearchResponse);
}
