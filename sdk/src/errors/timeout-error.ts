import { CreditLensError } from './credit-lens-error.ts';

/**
 * The whole answer was not in before the deadline, retries included.
 *
 * @example
 * import { TimeoutError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 * import { createServerDouble } from '@credit-lens/sdk/testing';
 *
 * const server = createServerDouble();
 * server.fail('stalledBody');
 * const client = createClient({ baseUrl: server.baseUrl, fetch: server.fetch, timeout: 50 });
 * try {
 *   await lists(client);
 * } catch (error) {
 *   if (error instanceof TimeoutError) console.log(error.code); // → timeout
 * }
 */
export class TimeoutError extends CreditLensError {
  override readonly name = 'TimeoutError';
  /** Always `timeout`. */
  readonly code = 'timeout';
}
