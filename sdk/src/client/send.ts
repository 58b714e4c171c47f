import { NetworkError } from '../errors/network-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Configuration } from './configuration.ts';
import { withinDeadline } from './deadline.ts';
import { explainFailure, explainStatus } from './explain-failure.ts';
import { fetchWhole, type WholeAnswer } from './fetch-whole.ts';
import { refuseRedirects } from './refuse-redirects.ts';
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
}

/** Sends requests. */
export type Send = (request: OutgoingRequest) => Promise<Answer>;

/**
 * Makes the one way by which this package talks to a server. Rejects with `ProblemError`, `NetworkError`,
 * `TimeoutError`, `AlienAnswerError` or the reason of the signal.
 */
export function createSend(configuration: Configuration): Send {
  const { baseUrl, fetch, timeout, attemptTimeout, retries, isOffline, pace } = configuration;
  return ({ method, path, route = path, json, etag, isRepeatable, isPublic = false, signal }) => {
    const operation = `${method} ${route}`;
    const url = `${baseUrl}${path}`;
    const init: RequestInit = {
      method,
      headers: {
        accept: 'application/json',
        ...(json === undefined ? {} : { 'content-type': 'application/json' }),
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
      body: json === undefined ? null : JSON.stringify(json),
      credentials: 'omit',
      // Whoever is named is asked, and nobody else learns the codes.
      redirect: refuseRedirects(),
      referrerPolicy: 'no-referrer',
      cache: isPublic ? 'default' : 'no-store',
    };
    const overdue = (time: number) => () =>
      new TimeoutError(`${operation} was not answered in full within ${time} ms.`);
    const sendOnce = (ended: AbortSignal): Promise<WholeAnswer> =>
      fetchWhole(operation, fetch, url, { ...init, signal: ended });
    return withinDeadline(timeout, signal, overdue(timeout), async (deadline) => {
      const attempt = async (): Promise<WholeAnswer> => {
        if (isOffline()) throw new NetworkError(`${operation} was not sent, for the client is set offline.`);
        await pace?.turn(deadline.signal);
        if (attemptTimeout >= timeout) return sendOnce(deadline.signal);
        return withinDeadline(attemptTimeout, deadline.signal, overdue(attemptTimeout), (own) =>
          sendOnce(own.signal),
        );
      };
      const last = await repeatAttempt(url, attempt, isRepeatable ? retries : 0, deadline);
      if ('error' in last) throw explainFailure(last.error, operation);
      const { answer } = last;
      if (answer.status >= 300 && answer.status !== 304) throw explainStatus(operation, answer);
      return { operation, ...answer };
    });
  };
}
