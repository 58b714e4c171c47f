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

/**
 * Whether the server answered with a problem.
 *
 * @example
 * import { isProblemError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { list } from '@credit-lens/sdk/reference';
 *
 * await list(createClient({ baseUrl: 'http://127.0.0.1:8787' }), 'Z99').catch((error: unknown) => {
 *   if (!isProblemError(error)) throw error;
 *   console.log(error.status, error.problem?.code); // → 404 notFound
 * });
 */
export function isProblemError(value: unknown): value is ProblemError {
  return isNamed(value, 'ProblemError', 'problem');
}

/**
 * Whether the server was not reached.
 *
 * @example
 * import { isNetworkError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 * import { createServerDouble } from '@credit-lens/sdk/testing';
 *
 * const server = createServerDouble();
 * server.fail('offline');
 * const client = createClient({ baseUrl: server.baseUrl, fetch: server.fetch, retries: 0 });
 * await lists(client).catch((error: unknown) => console.log(isNetworkError(error))); // → true
 */
export function isNetworkError(value: unknown): value is NetworkError {
  return isNamed(value, 'NetworkError', 'network');
}

/**
 * Whether the deadline passed.
 *
 * @example
 * import { isTimeoutError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 * import { createServerDouble } from '@credit-lens/sdk/testing';
 *
 * const server = createServerDouble();
 * server.fail('silence');
 * const client = createClient({ baseUrl: server.baseUrl, fetch: server.fetch, timeout: 50 });
 * await lists(client).catch((error: unknown) => console.log(isTimeoutError(error))); // → true
 */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isNamed(value, 'TimeoutError', 'timeout');
}

/**
 * Whether the answer was not one of this contract.
 *
 * @example
 * import { isAlienAnswerError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 * import { createServerDouble } from '@credit-lens/sdk/testing';
 *
 * const server = createServerDouble();
 * server.fail('alien');
 * const client = createClient({ baseUrl: server.baseUrl, fetch: server.fetch });
 * await lists(client).catch((error: unknown) => console.log(isAlienAnswerError(error))); // → true
 */
export function isAlienAnswerError(value: unknown): value is AlienAnswerError {
  return isNamed(value, 'AlienAnswerError', 'alienAnswer');
}

/**
 * Whether the client was set up wrongly.
 *
 * @example
 * import { isConfigurationError } from '@credit-lens/sdk';
 * import { createPace } from '@credit-lens/sdk/client';
 *
 * try {
 *   createPace({ perSecond: 0 });
 * } catch (error) {
 *   console.log(isConfigurationError(error)); // → true
 * }
 */
export function isConfigurationError(value: unknown): value is ConfigurationError {
  return isNamed(value, 'ConfigurationError', 'configuration');
}

/**
 * Whether an error is one of this package.
 *
 * @example
 * import { isCreditLensError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { list } from '@credit-lens/sdk/reference';
 *
 * await list(createClient({ baseUrl: 'http://127.0.0.1:8787' }), 'Z99').catch((error: unknown) => {
 *   if (!isCreditLensError(error)) throw error; // an abort, or a mistake in the program
 *   console.log(error.code); // → problem
 * });
 */
export function isCreditLensError(value: unknown): value is CreditLensError {
  return [isProblemError, isNetworkError, isTimeoutError, isAlienAnswerError, isConfigurationError].some(
    (guard) => guard(value),
  );
}
