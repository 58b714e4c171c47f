import { CreditLensError } from './credit-lens-error.ts';

/** The whole answer was not in before the deadline, retries included. */
export class TimeoutError extends CreditLensError {
  override readonly name = 'TimeoutError';
  readonly code = 'timeout';
}
