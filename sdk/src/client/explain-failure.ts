import { isHTTPError } from 'ky';
import { readProblem } from '../contract/read-problem.ts';
import { AlienValue } from '../contract/reader.ts';
import type { Problem } from '../contract/types.gen.ts';
import type { AlienAnswerError } from '../errors/alien-answer-error.ts';
import { isAlienAnswerError } from '../errors/is-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import { ProblemError } from '../errors/problem-error.ts';
import { retryTime } from './retry-after.ts';

/** Turns what ky or fetch threw into an error of this package. `operation` is its method and route. */
export function explainFailure(
  error: unknown,
  operation: string,
): ProblemError | NetworkError | AlienAnswerError {
  if (isAlienAnswerError(error)) return error;
  if (isHTTPError(error)) return explainStatus(operation, error.response, problemIn(error.data), error);
  return new NetworkError(
    `${operation} did not get through. Check the connection, the baseUrl and that the server runs and allows this origin.`,
    { cause: error },
  );
}

function explainStatus(
  operation: string,
  response: Response,
  problem: Problem | null,
  cause: unknown,
): ProblemError {
  const { status, statusText, headers } = response;
  const retryAt = retryTime(headers);
  const what = problem === null ? statusText || 'no problem details' : `${problem.detail} ${problem.action}`;
  const again = retryAt === null ? '' : ` Ask again after ${retryAt}.`;
  return new ProblemError(`${operation} was answered with ${status}: ${what}${again}`, problem, {
    status,
    requestId: problem?.requestId ?? headers.get('request-id'),
    retryAt,
    cause,
  });
}

function problemIn(data: unknown): Problem | null {
  try {
    return readProblem(data);
  } catch (error) {
    // A proxy or another server spoke; its status still says what happened.
    if (error instanceof AlienValue) return null;
    throw error;
  }
}
