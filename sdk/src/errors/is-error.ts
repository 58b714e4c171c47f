import type { AlienAnswerError } from './alien-answer-error.ts';
import type { ConfigurationError } from './configuration-error.ts';
import type { CreditLensError } from './credit-lens-error.ts';
import type { NetworkError } from './network-error.ts';
import type { ProblemError } from './problem-error.ts';
import type { TimeoutError } from './timeout-error.ts';

/**
 * These guards go by name and code, not by class, so that they also know an error that comes from another
 * realm or from a second copy of this package.
 */
function isNamed(value: unknown, name: string, code: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const error = value as { readonly name?: unknown; readonly code?: unknown };
  return error.name === name && error.code === code;
}

/** Whether the server answered with a problem. */
export function isProblemError(value: unknown): value is ProblemError {
  return isNamed(value, 'ProblemError', 'problem');
}

/** Whether the server was not reached. */
export function isNetworkError(value: unknown): value is NetworkError {
  return isNamed(value, 'NetworkError', 'network');
}

/** Whether the deadline passed. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isNamed(value, 'TimeoutError', 'timeout');
}

/** Whether the answer was not one of this contract. */
export function isAlienAnswerError(value: unknown): value is AlienAnswerError {
  return isNamed(value, 'AlienAnswerError', 'alienAnswer');
}

/** Whether the client was set up wrongly. */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return isNamed(value, 'ConfigurationError', 'configuration');
}

/** Whether an error is one of this package. */
export function isCreditLensError(value: unknown): value is CreditLensError {
  return [isProblemError, isNetworkError, isTimeoutError, isAlienAnswerError, isConfigurationError].some(
    (guard) => guard(value),
  );
}
