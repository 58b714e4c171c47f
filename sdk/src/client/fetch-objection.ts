import { readObjection } from '../contract/read-objection.ts';
import { AlienValue } from '../contract/reader.ts';
import type { Objection } from '../contract/types.gen.ts';
import type { Client } from './client.ts';
import type { CallOptions } from './credit-client.ts';
import { localProblem } from './local-problem.ts';
import { readAnswer } from './read-answer.ts';

/** The id of an objection (contract, `Objection`). */
const OBJECTION_ID = /^objection-[0-9a-f]{32}$/;

/**
 * Asks what became of an objection. A text that is no id never gets into an address.
 *
 * @throws CreditLensError; a `ProblemError` of status 404 when there is no such objection
 *
 * @example
 * import { isProblemError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { objection } from '@credit-lens/sdk/objections';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * try {
 *   await objection(client, `objection-${'0'.repeat(32)}`);
 * } catch (error) {
 *   if (!isProblemError(error)) throw error;
 *   console.log(error.status, error.problem?.code); // → 404 notFound
 * }
 */
export async function fetchObjection(
  client: Client,
  id: string,
  { signal }: CallOptions = {},
): Promise<Objection> {
  signal?.throwIfAborted();
  if (!OBJECTION_ID.test(id)) throw noSuchObjection();
  const answer = await client.send({
    method: 'GET',
    path: `/v1/objections/${id}`,
    // Whoever knows the id can ask, so that no error and no log may hold it.
    route: '/v1/objections/{id}',
    isRepeatable: true,
    signal,
  });
  return readAnswer(answer, (value) => {
    const objection = readObjection(value);
    if (objection.id === id) return objection;
    throw new AlienValue('the objection that was asked about', 'another one').within('id');
  });
}

function noSuchObjection(): Error {
  return localProblem({
    code: 'notFound',
    status: 404,
    title: 'No such objection',
    detail: 'The text given is not the id of an objection. It was not sent.',
    action: 'Give the id that came when the objection was submitted.',
  });
}
