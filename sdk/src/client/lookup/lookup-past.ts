import type { LookupResult } from '../../contract/types.gen.ts';
import type { Client } from '../client.ts';
import type { CallOptions } from '../credit-client.ts';
import { pastDayQuery } from '../past-day.ts';
import { readAnswer } from '../read-answer.ts';
import { outcomeOfFailure } from './outcome-of-failure.ts';
import { readKey } from './read-key.ts';
import { readResultFor } from './read-result.ts';
import { mustFollowRulesOf } from './rules-of.ts';

/**
 * Asks the server about one organisation under the rules of an earlier day. The answer is neither kept nor shared: what is
 * kept speaks of today. See `CreditLookupOptions.asOf`.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookupPast } from '@credit-lens/sdk/lookup';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const { outcome } = await lookupPast(client, '91330106FAKE000133', '2020-07-01');
 * console.log(outcome); // → noEntry
 *
 * @param asOf calendar day, YYYY-MM-DD, in China
 *
 * @throws ProblemError of status 400 for a day that is none, or that the server cannot speak of; the reason of the signal
 */
export async function lookupPast(
  { send }: Client,
  code: string,
  asOf: string,
  { signal }: CallOptions = {},
): Promise<LookupResult> {
  signal?.throwIfAborted();
  const query = pastDayQuery(asOf);
  const key = readKey(code);
  if ('answer' in key) return key.answer;
  const { sent } = key;
  try {
    const answer = await send({
      method: 'GET',
      path: `/v1/entities/${encodeURIComponent(sent)}${query}`,
      route: '/v1/entities/{code}',
      isRepeatable: true,
      signal,
    });
    return readAnswer(answer, (value) => {
      const result = readResultFor(sent, value);
      mustFollowRulesOf(asOf, result);
      return result;
    });
  } catch (error) {
    return outcomeOfFailure(sent, error);
  }
}
