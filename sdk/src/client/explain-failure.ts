import { readProblem } from '../contract/read-problem.ts';
import type { Problem } from '../contract/types.gen.ts';
import { CreditLensError } from '../errors/credit-lens-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { WholeAnswer } from './fetch-whole.ts';
import { retryTime } from './retry-after.ts';

/** Turns what fetch threw into an error of this package. `operation` is its method and route. */
export function explainFailure(error: unknown, operation: string): Error {
  if (error instanceof CreditLensError) return error;
  return new NetworkError(
    `${operation} did not get through. Check the connection, the baseUrl, and that the server allows this origin.`,
    { cause: error },
  );
}

/** The error for an answer that is none: a status of 400 or more, or one that sends elsewhere. */
export function explainStatus(operation: string, answer: WholeAnswer): ProblemError {
  const { status, headers } = answer;
  const problem = problemIn(answer.body);
  const retryAt = retryTime(answer);
  const what = problem ? `${problem.detail} ${problem.action}` : 'no problem details.';
  const again = retryAt ? ` Ask again after ${retryAt}.` : '';
  return new ProblemError(`${operation} was answered with ${status}: ${what}${again}`, problem, {
    status,
    requestId: problem?.requestId ?? headers.get('request-id'),
    retryAt,
  });
}

/** A proxy or another server may have spoken; its status still says what happened. */
function problemIn(body: string): Problem | null {
  try {
    return readProblem(JSON.parse(body));
  } catch {
    return null;
  }
}
