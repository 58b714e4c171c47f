import { CreditLensError } from './credit-lens-error.ts';

/** An answer came, but it is not one of this contract: broken JSON, or JSON of another form. */
export class AlienAnswerError extends CreditLensError {
  override readonly name = 'AlienAnswerError';
  readonly code = 'alienAnswer';
}
