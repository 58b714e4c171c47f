import { type PublicFileResult, readRecordsResult } from '../contract/read-records-result.ts';
import type { Client } from './client.ts';
import type { RecordsOptions } from './credit-client.ts';
import { outcomeOfFailure } from './lookup/outcome-of-failure.ts';
import { readKey } from './lookup/read-key.ts';
import { mustFollowRulesOf } from './lookup/rules-of.ts';
import { mustSpeakOf } from './lookup/speaks-of.ts';
import { pastDayQuery } from './past-day.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Asks for the public file of one organisation. Nothing of it is kept. Rejects when aborted, and for a day that is none
 * or that the server cannot speak of.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { records } from '@credit-lens/sdk/records';
 *
 * const file = await records(createClient({ baseUrl: 'http://127.0.0.1:8787' }), '91330106FAKE000133');
 * if (file.outcome === 'found') console.log(file.disclosure, file.records.some(({ type }) => type === 'black-list'));
 * // → publicOnly true
 */
export async function askRecords(
  client: Client,
  code: string,
  { signal, asOf }: RecordsOptions = {},
): Promise<PublicFileResult> {
  signal?.throwIfAborted();
  const query = pastDayQuery(asOf);
  const key = readKey(code);
  if ('answer' in key) return key.answer;
  try {
    const answer = await client.send({
      method: 'GET',
      path: `/v1/entities/${encodeURIComponent(key.sent)}/records${query}`,
      route: '/v1/entities/{code}/records',
      isRepeatable: true,
      signal,
    });
    return readAnswer(answer, (value) => {
      const result = readRecordsResult(value);
      mustSpeakOf(key.sent, result);
      mustFollowRulesOf(asOf, result);
      return result;
    });
  } catch (error) {
    return outcomeOfFailure(key.sent, error);
  }
}
