import ky, { isHTTPError } from 'ky';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Configuration } from './configuration.ts';
import { type Deadline, withinDeadline } from './deadline.ts';
import { explainFailure } from './explain-failure.ts';
import { fetchWhole } from './fetch-whole.ts';
import { LONGEST_WAIT, readRetryAfter } from './retry-after.ts';

/** Statuses after which the same request may succeed. */
const RETRIED_STATUSES = [408, 429, 500, 502, 503, 504];

/** Longest wait between retries when the server names none, in milliseconds. */
const LONGEST_BACKOFF = 5_000;

/** One operation to be sent. */
interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  /** Path below the base address, encoded. */
  readonly path: string;
  /** The path with placeholders for its parameters: what errors name. */
  readonly route?: string;
  readonly json?: unknown;
  readonly etag?: string | undefined;
  /** Whether sending it twice does no more than sending it once. */
  readonly isRepeatable: boolean;
  /** Whether the browser may keep the answer in a place of its own, which this package cannot erase. */
  readonly isPublic?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** An answer with its whole body. */
export interface Answer {
  readonly operation: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** Sends requests. */
export type Send = (request: OutgoingRequest) => Promise<Answer>;

/**
 * Makes the one way by which this package talks to a server. Rejects with `ProblemError`, `NetworkError`,
 * `TimeoutError`, `AlienAnswerError` or the reason of the signal.
 */
export function createSend({ baseUrl, fetch, timeout, retries }: Configuration): Send {
  return ({ method, path, route = path, json, etag, isRepeatable, isPublic = false, signal }) => {
    const operation = `${method} ${route}`;
    const overdue = () => new TimeoutError(`${operation} was not answered in full within ${timeout} ms.`);
    return withinDeadline(timeout, signal, overdue, async (deadline) => {
      try {
        const response = await ky(`${baseUrl}${path}`, {
          method,
          ...(json === undefined ? {} : { json }),
          headers: { accept: 'application/json', ...(etag === undefined ? {} : { 'if-none-match': etag }) },
          credentials: 'omit',
          // Whoever is named is asked, and nobody else learns the codes.
          redirect: 'error',
          referrerPolicy: 'no-referrer',
          cache: isPublic ? 'default' : 'no-store',
          fetch: (input, init) => fetchWhole(operation, fetch, input, init),
          signal: deadline.signal,
          timeout: false,
          throwHttpErrors: (status) => status !== 304,
          retry: {
            limit: isRepeatable ? retries : 0,
            methods: ['get', 'post'],
            statusCodes: RETRIED_STATUSES,
            afterStatusCodes: RETRIED_STATUSES,
            maxRetryAfter: LONGEST_WAIT,
            backoffLimit: LONGEST_BACKOFF,
            jitter: true,
            shouldRetry: ({ error }) => (isWorthWaiting(error, deadline) ? undefined : false),
          },
        });
        const { status, headers } = response;
        return { operation, status, headers, body: await response.text() };
      } catch (error) {
        // After an abort nobody hears this: the deadline has given the reason already.
        throw explainFailure(error, operation);
      }
    });
  };
}

/** A wait that the server asks for, and that is too long, is left to the caller, with the time it ends. */
function isWorthWaiting(error: Error, deadline: Deadline): boolean {
  const wait = isHTTPError(error) ? readRetryAfter(error.response.headers) : null;
  return wait === null || wait <= Math.min(LONGEST_WAIT, deadline.remaining());
}
