import { AlienValue, type Reader } from '../contract/reader.ts';
import { AlienAnswerError } from '../errors/alien-answer-error.ts';
import type { Answer } from './send.ts';

/** Characters before and after the place where JSON broke that an error quotes. */
const EXCERPT_BEFORE = 30;
const EXCERPT_AFTER = 10;

/** Characters of the engine's own words that an error repeats. */
const LONGEST_MESSAGE = 100;

/** Reads the body of an answer, or throws `AlienAnswerError` that says where it is not what was expected. */
export function readAnswer<T>(answer: Answer, read: Reader<T>): T {
  try {
    return read(parseBody(answer.body));
  } catch (error) {
    if (error instanceof AlienValue || error instanceof SyntaxError) throw alienAnswer(answer, error);
    throw error;
  }
}

/** The error for an answer that is not one of this contract. */
export function alienAnswer(answer: Answer, cause: Error): AlienAnswerError {
  const { operation, status, headers } = answer;
  return new AlienAnswerError(
    `${operation} got an answer that this version does not understand. ${cause.message}. ` +
      'Check that baseUrl is the address of this API and that the versions match.',
    { status, requestId: headers.get('request-id'), cause },
  );
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new SyntaxError(`The JSON of ${body.length} characters breaks: ${describeBreak(error, body)}`, {
      cause: error,
    });
  }
}

/** Engines name the place, or quote it, or only say that something is wrong. */
function describeBreak(error: unknown, body: string): string {
  const message = error instanceof Error ? error.message : '';
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const isCutOff = /\bend\b|unterminated/i.test(message);
  if (position === undefined && !isCutOff) return message.replaceAll('\n', ' ').slice(0, LONGEST_MESSAGE);
  const place = Number(position ?? body.length);
  return `at character ${place}, “${body.slice(Math.max(0, place - EXCERPT_BEFORE), place + EXCERPT_AFTER)}”`;
}
