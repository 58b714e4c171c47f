import { readProblem } from '../contract/read-problem.ts';
import type { Problem } from '../contract/types.gen.ts';
import { CreditLensError } from '../errors/credit-lens-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import type { WholeAnswer } from './fetch-whole.ts';
import { retryTime } from './retry-after.ts';

/** Throws what fetch threw as an error of this package. `operation` is its method and route. */
export const explainFailure =
  (operation: string) =>
  (error: unknown): never => {
    if (error instanceof CreditLensError) throw error;
    throw new NetworkError(
      `${operation} did not get through. Check the connection, that baseUrl is the address of this API, and that it allows this origin.`,
      { cause: error },
    );
  };

/** The error for an answer that is none: a status of 400 or more, or one that sends elsewhere, which in a page is 0. */
export function explainStatus(answer: WholeAnswer): ProblemError {
  const { operation, status, headers, body } = answer;
  let problem: Problem | null = null;
  try {
    problem = readProblem(JSON.parse(body));
  } catch {
    // A proxy or another server may have spoken; its status still says what happened.
  }
  const retryAt = retryTime(answer);
  const what = problem ? `${problem.detail} ${problem.action}` : 'no problem details.';
  const again = retryAt ? ` Ask again after ${retryAt}.` : '';
  return new ProblemError(
    `${operation} was answered with ${status || 'a redirect'}: ${what}${again}`,
    problem,
    {
      status,
      requestId: problem?.requestId ?? headers.get('request-id'),
      retryAt,
    },
  );
}
