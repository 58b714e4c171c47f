import { readLookupResponse } from '../../contract/read-lookup-result.ts';
import { AlienValue } from '../../contract/reader.ts';
import type { LookupResult } from '../../contract/types.gen.ts';
import type { CreditLensError } from '../../errors/credit-lens-error.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import { alienAnswer, readAnswer } from '../read-answer.ts';
import type { Answer, Send } from '../send.ts';
import { lookupFailure, refusedResult, unavailableFor } from './failed-lookup.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { readResultFor } from './read-result.ts';

/** Results by key. */
export type Results = ReadonlyMap<string, LookupResult>;

/** How often a batch is sent again without the keys that the server refused. It names all of them at once. */
const MOST_REFUSALS = 2;

/** Asks the server about many different keys, 500 at most. Rejects only when aborted. */
export async function askBatch(
  send: Send,
  kept: KeptAnswers,
  keys: readonly string[],
  signal: AbortSignal,
  refusals = 0,
): Promise<Results> {
  const askedAt = Date.now();
  try {
    const answer = await send({
      method: 'POST',
      path: '/v1/entities/lookup',
      json: { codes: keys },
      isRepeatable: true,
      signal,
    });
    const results = readResults(answer, keys);
    await Promise.all(
      [...results].map(([key, result]) => kept.put(key, result, askedAt, answer.headers, false)),
    );
    return results;
  } catch (error) {
    const failure = lookupFailure(error);
    const refused = refusedKeys(failure, keys);
    if (refused.size === 0 || refusals === MOST_REFUSALS) {
      return new Map(keys.map((key) => [key, unavailableFor(key, failure)]));
    }
    const rest = keys.filter((key) => !refused.has(key));
    const others = rest.length === 0 ? [] : await askBatch(send, kept, rest, signal, refusals + 1);
    return new Map([...refused, ...others]);
  }
}

/** One result per key. An answer that is alien, or is that for another key, makes its own key unavailable only. */
function readResults(answer: Answer, keys: readonly string[]): Map<string, LookupResult> {
  const { results } = readAnswer(answer, (value) => {
    const response = readLookupResponse(value);
    if (response.results.length === keys.length) return response;
    throw new AlienValue(`${keys.length} results`, response.results.length).within('results');
  });
  return new Map(keys.map((key, index) => [key, readResult(answer, key, results[index])]));
}

function readResult(answer: Answer, key: string, value: unknown): LookupResult {
  try {
    return readResultFor(key, value);
  } catch (error) {
    if (error instanceof AlienValue) return unavailableFor(key, alienAnswer(answer, error));
    throw error;
  }
}

/** The keys that the server points at when it refuses a batch because of some of them. */
function refusedKeys(failure: CreditLensError, keys: readonly string[]): Map<string, LookupResult> {
  const refused = new Map<string, LookupResult>();
  if (!(failure instanceof ProblemError)) return refused;
  for (const pointer of failure.problem?.pointers ?? []) {
    const [, index] = /^\/codes\/(\d+)$/.exec(pointer) ?? [];
    const key = index === undefined ? undefined : keys[Number(index)];
    const result = key === undefined ? null : refusedResult(key, failure);
    if (key !== undefined && result !== null) refused.set(key, result);
  }
  return refused;
}
