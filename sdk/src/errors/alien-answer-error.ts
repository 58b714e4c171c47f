import { CreditLensError } from './credit-lens-error.ts';

/**
 * An answer came, but it is not one of this contract: broken JSON, or JSON of another form.
 *
 * @example
 * import { AlienAnswerError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 *
 * const fetch = async () => Response.json({ hello: 'world' });
 * const client = createClient({ baseUrl: 'https://credit.example', fetch });
 * try {
 *   await lists(client);
 * } catch (error) {
 *   if (error instanceof AlienAnswerError) console.log(error.code, error.status); // → alienAnswer 200
 * }
 */
export class AlienAnswerError extends CreditLensError {
  override readonly name = 'AlienAnswerError';
  /** Always `alienAnswer`. */
  readonly code = 'alienAnswer';
}
