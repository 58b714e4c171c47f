import type { NotCoveredResult, UnavailableResult } from '../../contract/types.gen.ts';
import { CreditLensError } from '../../errors/credit-lens-error.ts';
import { NetworkError } from '../../errors/network-error.ts';
import { ProblemError } from '../../errors/problem-error.ts';
import { notCovered, unavailable } from './local-answer.ts';

/** The error itself if it is one of a failed look-up; anything else (an abort, a bug) is thrown on. */
export function lookupFailure(error: unknown): CreditLensError {
  if (error instanceof CreditLensError) return error;
  throw error;
}

/**
 * Why the server refuses a key; `null` if that is not what happened. Only the two problems that speak of the key
 * count: any other, whatever its status, says that there is no answer, and nothing about the organisation.
 */
export function refusalOf(error: CreditLensError): 'malformed' | 'residentIdentifier' | null {
  if (!(error instanceof ProblemError)) return null;
  switch (error.problem?.code) {
    case 'malformedCode':
      return 'malformed';
    case 'residentIdentifierRefused':
      return 'residentIdentifier';
    default:
      return null;
  }
}

/** The result of a key when asking about it alone failed. */
export function resultOfFailure(key: string, error: CreditLensError): NotCoveredResult | UnavailableResult {
  const refusal = refusalOf(error);
  return refusal === null ? unavailableFor(key, error) : refusedResult(key, refusal);
}

/** The result of a key that the server refuses. */
export function refusedResult(key: string, refusal: 'malformed' | 'residentIdentifier'): NotCoveredResult {
  return notCovered(refusal === 'residentIdentifier' ? '' : key, refusal);
}

/** The result of a key when there is no answer. */
export function unavailableFor(key: string, error: CreditLensError): UnavailableResult {
  return unavailable(key, error instanceof NetworkError ? 'offline' : 'error', error.retryAt);
}

/**
 * The outcome of a question about a day when it failed. That the question itself was wrong, as a day in the future is,
 * is thrown on: it is the caller's to mend, and no state of the server.
 */
export function outcomeOfFailure(key: string, error: unknown): NotCoveredResult | UnavailableResult {
  const failure = lookupFailure(error);
  if (failure instanceof ProblemError && failure.problem?.code === 'invalidRequest') throw failure;
  return resultOfFailure(key, failure);
}
