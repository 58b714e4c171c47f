import type { Problem } from '../contract/types.gen.ts';
import { CreditLensError, type ErrorCircumstances } from './credit-lens-error.ts';

/**
 * The server answered that it will not, or cannot, do what was asked.
 *
 * @example
 * import { ProblemError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { search } from '@credit-lens/sdk/search';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * try {
 *   await search(client, { name: '' });
 * } catch (error) {
 *   if (error instanceof ProblemError) console.log(error.status, error.problem?.code); // → 400 invalidRequest
 * }
 */
export class ProblemError extends CreditLensError {
  override readonly name = 'ProblemError';
  /** Always `problem`. */
  readonly code = 'problem';
  /** The problem details; `null` when the answer held none, as that of a proxy in between. */
  readonly problem: Problem | null;

  constructor(message: string, problem: Problem | null, circumstances: ErrorCircumstances) {
    super(message, circumstances);
    this.problem = problem;
  }
}
