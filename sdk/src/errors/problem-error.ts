import type { Problem } from '../contract/types.gen.ts';
import { CreditLensError, type ErrorCircumstances } from './credit-lens-error.ts';

/** The server answered that it will not, or cannot, do what was asked. */
export class ProblemError extends CreditLensError {
  override readonly name = 'ProblemError';
  readonly code = 'problem';
  /** The problem details; `null` when the answer held none, as that of a proxy in between. */
  readonly problem: Problem | null;

  constructor(message: string, problem: Problem | null, circumstances: ErrorCircumstances) {
    super(message, circumstances);
    this.problem = problem;
  }
}
