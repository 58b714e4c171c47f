import type { NotCoveredResult, UnavailableResult } from '../../contract/types.gen.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import { resultOfFailure } from './failed-lookup.ts';

/**
 * The outcome of a question about a day when it failed. That the question itself was wrong, as a day in the future is,
 * is thrown on: it is the caller's to mend, and no state of the server.
 */
export function outcomeOfFailure(key: string, error: unknown): NotCoveredResult | UnavailableResult {
  if (error instanceof ProblemError && error.problem?.code === 'invalidRequest') throw error;
  return resultOfFailure(key, error);
}
