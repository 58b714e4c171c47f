import type { LookupResult } from '../../contract/types.gen.ts';
import { readAnswer } from '../read-answer.ts';
import type { Send } from '../send.ts';
import { resultOfFailure } from './failed-lookup.ts';
import { readResultFor } from './read-result.ts';

/**
 * Asks the server about one key. Rejects only when aborted.
 *
 * @param onAnswer hears of an answer with the headers that it came with
 */
export async function askOne(
  send: Send,
  key: string,
  signal: AbortSignal | undefined,
  onAnswer?: (result: LookupResult, headers: Headers) => Promise<void>,
): Promise<LookupResult> {
  try {
    const answer = await send({
      method: 'GET',
      path: `/v1/entities/${encodeURIComponent(key)}`,
      route: '/v1/entities/{code}',
      isRepeatable: true,
      signal,
    });
    const result = readAnswer(answer, (value) => readResultFor(key, value));
    await onAnswer?.(result, answer.headers);
    return result;
  } catch (error) {
    return resultOfFailure(key, error);
  }
}
