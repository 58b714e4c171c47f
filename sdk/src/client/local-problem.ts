import type { Problem } from '../contract/types.gen.ts';
import { ProblemError } from '../errors/problem-error.ts';

/** What is particular about a problem that is told here. */
type LocalProblem = Pick<Problem, 'code' | 'status' | 'title' | 'detail' | 'action' | 'pointers'>;

/**
 * What the server would say of a request that must not, or need not, be sent: the same problem, told here. Its
 * texts never repeat what was asked.
 */
export function localProblem(problem: LocalProblem): ProblemError {
  const { detail, action, status } = problem;
  return new ProblemError(
    `${detail} ${action}`,
    { type: 'about:blank', requestId: '', ...problem },
    { status },
  );
}
