import { TimeoutError } from '../errors/timeout-error.ts';
import type { Configuration } from './configuration.ts';
import { withinDeadline } from './deadline.ts';
import { explainFailure, explainStatus } from './explain-failure.ts';
import { fetchWhole, type WholeAnswer } from './fetch-whole.ts';
import { privateRequest } from './private-request.ts';
import { repeatAttempt } from './repeat-attempt.ts';

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

/** An answer with its whole body, and what was asked. */
export interface Answer extends WholeAnswer {
  readonly operation: string;
  /** Makes whoever keeps this answer forget it. */
  readonly forget?: () => void;
}

/** Sends requests. */
export type Send = (request: OutgoingRequest) => Promise<Answer>;

/**
 * Makes the one way by which this package talks to a server. Rejects with `ProblemError`, `NetworkError`,
 * `TimeoutError`, `AlienAnswerError` or the reason of the signal.
 */
export function createSend(configuration: Configuration): Send {
  const { baseUrl, fetch, timeout, attemptTimeout, retries, pace } = configuration;
  const privately = privateRequest();
  return ({ method, path, route = path, json, etag, isRepeatable, isPublic, signal }) => {
    const operation = `${method} ${route}`;
    const headers: Record<string, string> = { accept: 'application/json' };
    if (json !== undefined) headers['content-type'] = 'application/json';
    if (etag !== undefined) headers['if-none-match'] = etag;
    const init: RequestInit = {
      method,
      headers,
      // Of nothing there is no text, and so no body.
      body: JSON.stringify(json),
      ...privately,
      cache: isPublic ? 'default' : 'no-store',
    };
    const within = <T>(
      time: number,
      outer: AbortSignal | undefined,
      work: (ended: AbortSignal, end: number) => Promise<T>,
    ): Promise<T> =>
      withinDeadline(
        time,
        outer,
        () => new TimeoutError(`${operation} was not answered in full within ${time} ms.`),
        work,
      );
    return within(timeout, signal, async (ended, end) => {
      const sendOnce = (own: AbortSignal): Promise<WholeAnswer> =>
        fetchWhole(operation, fetch, baseUrl + path, { ...init, signal: own });
      const last = await repeatAttempt(
        async () => {
          await pace?.turn(ended);
          return attemptTimeout < timeout ? within(attemptTimeout, ended, sendOnce) : sendOnce(ended);
        },
        isRepeatable ? retries : 0,
        ended,
        end,
      );
      if ('error' in last) throw explainFailure(last.error, operation);
      const { answer } = last;
      if (answer.status >= 300 && answer.status !== 304) throw explainStatus(operation, answer);
      return { operation, ...answer };
    });
  };
}
