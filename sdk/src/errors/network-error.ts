import { CreditLensError } from './credit-lens-error.ts';

/**
 * The server was not reached, or the connection broke before the whole answer was in.
 *
 * @example
 * import { NetworkError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 * import { createServerDouble } from '@credit-lens/sdk/testing';
 *
 * const server = createServerDouble();
 * server.fail('offline');
 * const client = createClient({ baseUrl: server.baseUrl, fetch: server.fetch, retries: 0 });
 * try {
 *   await lists(client);
 * } catch (error) {
 *   if (error instanceof NetworkError) console.log(error.code, error.status); // → network null
 * }
 */
export class NetworkError extends CreditLensError {
  override readonly name = 'NetworkError';
  /** Always `network`. */
  readonly code = 'network';
}
