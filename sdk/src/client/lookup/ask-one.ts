import type { LookupResult } from '../../contract/types.gen.ts';
import { readAnswer } from '../read-answer.ts';
import type { Send } from '../send.ts';
import { lookupFailure, resultOfFailure } from './failed-lookup.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { readResultFor } from './read-result.ts';

/** Results by key. */
export type Results = ReadonlyMap<string, LookupResult>;

/** Asks the server about one key. Rejects only when aborted. */
export async function askOne(
  send: Send,
  kept: KeptAnswers,
  key: string,
  signal: AbortSignal,
): Promise<Results> {
  const askedAt = Date.now();
  try {
    const answer = await send({
      method: 'GET',
      path: `/v1/entities/${encodeURIComponent(key)}`,
      route: '/v1/entities/{code}',
      isRepeatable: true,
      signal,
    });
    const result = readAnswer(answer, (value) => readResultFor(key, value));
    await kept.put(key, result, askedAt, answer.headers, true);
    return new Map([[key, result]]);
  } catch (error) {
    return new Map([[key, resultOfFailure(key, lookupFailure(error))]]);
  }
}
