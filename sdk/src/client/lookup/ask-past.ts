import type { LookupResult } from '../../contract/types.gen.ts';
import { pastDayQuery } from '../past-day.ts';
import { readAnswer } from '../read-answer.ts';
import type { Send } from '../send.ts';
import { outcomeOfFailure } from './failed-lookup.ts';
import { readResultFor } from './read-result.ts';

/**
 * Asks the server about one key under the rules of an earlier day. The answer is neither kept nor shared: what is kept
 * speaks of today. Rejects when aborted, and when the server says that the day is none that it can speak of.
 */
export async function askPast(
  send: Send,
  key: string,
  asOf: string,
  signal: AbortSignal | undefined,
): Promise<LookupResult> {
  const query = pastDayQuery(asOf);
  try {
    const answer = await send({
      method: 'GET',
      path: `/v1/entities/${encodeURIComponent(key)}${query}`,
      route: '/v1/entities/{code}',
      isRepeatable: true,
      signal,
    });
    return readAnswer(answer, (value) => readResultFor(key, value, asOf));
  } catch (error) {
    return outcomeOfFailure(key, error);
  }
}
