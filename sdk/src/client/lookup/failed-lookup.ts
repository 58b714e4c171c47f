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

/** The result of a key when asking about it alone failed. Anything but a failed look-up is thrown on. */
export function resultOfFailure(key: string, error: unknown): NotCoveredResult | UnavailableResult {
  const failure = lookupFailure(error);
  return refusedResult(key, failure) ?? unavailableFor(key, failure);
}

/**
 * The result of a key that the server refuses; `null` if that is not what happened. Only the two problems that speak of
 * the key count: any other, whatever its status, says that there is no answer, and nothing about the organisation.
 */
export function refusedResult(key: string, error: CreditLensError): NotCoveredResult | null {
  const code = error instanceof ProblemError && error.problem?.code;
  if (code === 'malformedCode') return notCovered(key, 'malformed');
  return code === 'residentIdentifierRefused' ? notCovered('', 'residentIdentifier') : null;
}

/** The result of a key when there is no answer. */
export function unavailableFor(key: string, error: CreditLensError): UnavailableResult {
  return unavailable(key, error instanceof NetworkError ? 'offline' : 'error', error.retryAt);
}
