import { CreditLensError } from './credit-lens-error.ts';

/** The server was not reached, or the connection broke before the whole answer was in. */
export class NetworkError extends CreditLensError {
  override readonly name = 'NetworkError';
  readonly code = 'network';
}
