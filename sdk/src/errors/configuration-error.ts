import { CreditLensError } from './credit-lens-error.ts';

/**
 * The client was set up with something that cannot work.
 *
 * @example
 * import { ConfigurationError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 *
 * try {
 *   createClient({ baseUrl: 'credit.example' });
 * } catch (error) {
 *   if (error instanceof ConfigurationError) console.log(error.code); // → configuration
 * }
 */
export class ConfigurationError extends CreditLensError {
  override readonly name = 'ConfigurationError';
  /** Always `configuration`. */
  readonly code = 'configuration';
}
