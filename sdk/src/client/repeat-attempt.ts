import ky from 'ky';
import { AlienAnswerError } from '../errors/alien-answer-error.ts';
import { NetworkError } from '../errors/network-error.ts';
import type { Deadline } from './deadline.ts';
import type { WholeAnswer } from './fetch-whole.ts';
import { LONGEST_WAIT, readWait } from './retry-after.ts';

/** Statuses after which the same request may succeed. */
const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];

/** Longest wait between retries when the server names none, in milliseconds. */
const LONGEST_BACKOFF = 5_000;

/** What came of sending a request once. */
export type Attempt = { readonly answer: WholeAnswer } | { readonly error: unknown };

/** Whether the same request may succeed if it is sent again, soon enough to be waited for. */
function isWorthRepeating(attempt: Attempt, deadline: Deadline): boolean {
  if ('error' in attempt) {
    // An answer too large stays too large; a device that is offline says so before anything is sent.
    return !(attempt.error instanceof AlienAnswerError || attempt.error instanceof NetworkError);
  }
  const { answer } = attempt;
  // A wait that is too long is left to the caller, with the time it ends.
  const wait = readWait(answer) ?? 0;
  return RETRIED_STATUSES.includes(answer.status) && wait <= Math.min(LONGEST_WAIT, deadline.remaining());
}

/**
 * Sends a request until it succeeds, cannot succeed, or has been sent often enough; gives the last attempt. The first
 * time it is sent as it is: ky, which times the repetitions, is started only when there is something to repeat.
 */
export async function repeatAttempt(
  url: string,
  send: () => Promise<WholeAnswer>,
  retries: number,
  deadline: Deadline,
): Promise<Attempt> {
  const attempt = (): Promise<Attempt> =>
    send().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
  let last = await attempt();
  if (retries === 0 || !isWorthRepeating(last, deadline)) return last;
  let isFirst = true;
  try {
    await ky(url, {
      fetch: async () => {
        if (!isFirst) last = await attempt();
        isFirst = false;
        return responseOf(last);
      },
      signal: deadline.signal,
      timeout: false,
      throwHttpErrors: (status) => RETRIED_STATUSES.includes(status),
      retry: {
        limit: retries,
        statusCodes: RETRIED_STATUSES,
        afterStatusCodes: RETRIED_STATUSES,
        backoffLimit: LONGEST_BACKOFF,
        jitter: true,
        shouldRetry: () => (isWorthRepeating(last, deadline) ? undefined : false),
      },
    });
  } catch {
    // What went wrong is in `last`; after an abort nobody hears of it, for the deadline has given the reason already.
  }
  return last;
}

/** What ky needs to know of an attempt: whether it failed, and how long to wait. */
function responseOf(attempt: Attempt): Response {
  // The message by which ky knows a broken connection; runtimes word it in many ways.
  if ('error' in attempt) throw new TypeError('network error', { cause: attempt.error });
  const wait = readWait(attempt.answer);
  return new Response(null, {
    status: attempt.answer.status,
    headers: wait === null ? {} : { 'retry-after': String(Math.ceil(wait / 1_000)) },
  });
}
