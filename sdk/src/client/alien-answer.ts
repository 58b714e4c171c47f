import { AlienAnswerError } from '../errors/alien-answer-error.ts';

/** The error for an answer that is not one of this contract. `what` it is goes on after “got an answer”. */
export function alienAnswerError(
  operation: string,
  { status, headers }: { readonly status: number; readonly headers: Headers },
  what: string,
  cause?: Error,
): AlienAnswerError {
  return new AlienAnswerError(
    `${operation} got an answer ${what} Check that baseUrl is the address of this API and the versions match.`,
    { status, requestId: headers.get('request-id'), cause },
  );
}
