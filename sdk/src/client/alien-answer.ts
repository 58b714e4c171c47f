import { AlienAnswerError } from '../errors/alien-answer-error.ts';
import type { WholeAnswer } from './fetch-whole.ts';

/** The error for an answer that is not one of this contract. `what` it is goes on after “got an answer”. */
export function alienAnswerError(
  { operation, status, headers }: Omit<WholeAnswer, 'body'>,
  what: string,
  cause?: Error,
): AlienAnswerError {
  return new AlienAnswerError(
    `${operation} got an answer ${what} Check that baseUrl is the address of this API, and that the versions match.`,
    { status, requestId: headers.get('request-id'), cause },
  );
}
