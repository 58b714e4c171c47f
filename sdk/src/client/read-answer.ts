import { AlienValue, type Reader } from '../contract/reader.ts';
import type { AlienAnswerError } from '../errors/alien-answer-error.ts';
import { alienAnswerError } from './alien-answer.ts';
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
    answer.forget?.();
    if (error instanceof AlienValue || error instanceof SyntaxError) throw alienAnswer(answer, error);
    throw error;
  }
}

/** The error for an answer that is not one of this contract. */
export function alienAnswer(answer: Answer, cause: Error): AlienAnswerError {
  return alienAnswerError(answer, `that this version does not understand. ${cause.message}.`, cause);
}

function parseBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    const { message } = error as SyntaxError;
    throw new SyntaxError(`The JSON of ${body.length} characters breaks: ${describeBreak(message, body)}`, {
      cause: error,
    });
  }
}

/** Engines name the place, or quote it, or only say that something is wrong. */
function describeBreak(message: string, body: string): string {
  const cutOff = /\bend\b|unterminated/i.test(message) ? body.length : undefined;
  const place = Number(/at position (\d+)/.exec(message)?.[1] ?? cutOff);
  if (Number.isNaN(place)) return message.replaceAll('\n', ' ').slice(0, LONGEST_MESSAGE);
  return `at character ${place}, “${body.slice(Math.max(0, place - EXCERPT_BEFORE), place + EXCERPT_AFTER)}”`;
}
