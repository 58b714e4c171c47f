import type { Problem } from '../contract/types.gen.ts';
import { ProblemError } from '../errors/problem-error.ts';

/** What is particular about a problem that is told here. */
type LocalProblem = Omit<Problem, 'type' | 'requestId'>;

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

/** The refusal of a text that holds a number of a person. */
export function residentIdentityProblem(place: string, action: string): ProblemError {
  return localProblem({
    code: 'residentIdentifierRefused',
    status: 422,
    title: 'Resident identity number refused',
    detail: `The ${place} holds a text shaped like a resident identity number. It was not sent.`,
    action,
    pointers: [`/${place}`],
  });
}
