import ky from 'ky';
import { AlienAnswerError } from '../errors/alien-answer-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { WholeAnswer } from './fetch-whole.ts';
import { LONGEST_WAIT, readWait } from './retry-after.ts';

/** Statuses after which the same request may succeed. */
const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];

/** Longest wait between retries when the server names none, in milliseconds. */
const LONGEST_BACKOFF = 5_000;

/**
 * Sends a request until it succeeds, cannot succeed, or has been sent often enough; gives the last answer, or throws the
 * last error. The first time it is sent as it is: ky, which times the repetitions, is started only when there is something
 * to repeat. It sees none of the answers, only whether to go on and how long to wait.
 *
 * @param ended aborts when nobody waits any more
 * @param end when the time is over, by `performance.now()`
 */
export async function repeatAttempt(
  send: () => Promise<WholeAnswer>,
  retries: number,
  ended: AbortSignal,
  end: number,
): Promise<WholeAnswer> {
  let answer: WholeAnswer | undefined;
  let failure: unknown;
  /** How long the server asks to wait. */
  const wait = () => answer && readWait(answer);
  /** Sends it once, and tells whether the same request may succeed if it is sent again, soon enough to be waited for. */
  const isToRepeat = async (): Promise<boolean> => {
    answer = undefined;
    try {
      answer = await send();
    } catch (error) {
      failure = error;
      // An answer too large stays too large; a client that is offline says so before anything is sent.
      return !(error instanceof AlienAnswerError || error instanceof NetworkError);
    }
    // A wait that is too long is left to the caller, with the time it ends.
    const longest = Math.min(LONGEST_WAIT, end - performance.now());
    return RETRIED_STATUSES.includes(answer.status) && (wait() ?? 0) <= longest;
  };
  let isKnown = await isToRepeat();
  if (isKnown && retries > 0) {
    await ky('about:blank', {
      fetch: async () => {
        const isGoingOn = isKnown || (await isToRepeat());
        isKnown = false;
        return isGoingOn ? Response.error() : new Response();
      },
      signal: ended,
      timeout: false,
      retry: {
        limit: retries,
        shouldRetry: () => true,
        // What the server says is waited for to the full.
        jitter: (backoff) => wait() ?? Math.min(LONGEST_BACKOFF, Math.random() * backoff),
      },
      // What went wrong is known here; after an abort nobody hears of it, for the deadline has given the reason already.
    }).catch(() => undefined);
  }
  if (answer) return answer;
  throw failure;
}
