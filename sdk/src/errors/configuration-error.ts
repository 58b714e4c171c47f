import { CreditLensError } from './credit-lens-error.ts';

/** The client was set up with something that cannot work. */
export class ConfigurationError extends CreditLensError {
  override readonly name = 'ConfigurationError';
  readonly code = 'configuration';
}
