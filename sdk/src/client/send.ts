import type { Configuration } from './configuration.ts';
import { withinDeadline } from './deadline.ts';
import { explainFailure, explainStatus } from './explain-failure.ts';
import { fetchWhole, type WholeAnswer } from './fetch-whole.ts';
import { PRIVATE_REQUEST } from './private-request.ts';
import { repeatAttempt } from './repeat-attempt.ts';

/** What is sent and taken. */
const JSON_TYPE = 'application/json';

/** One operation to be sent. */
interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  /** Path below the base address, encoded. */
  readonly path: string;
  /** The path with placeholders for its parameters: what errors name. */
  readonly route?: string;
  readonly json?: unknown;
  /** Besides those that say what may come, and what is sent. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether sending it twice does no more than sending it once. */
  readonly isRepeatable: boolean;
  /** Whether the browser may keep the answer in a place of its own, which this package cannot erase. */
  readonly isPublic?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/** An answer, and how to be rid of it. */
export interface Answer extends WholeAnswer {
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
  return ({ method, path, route = path, json, headers, isRepeatable, isPublic, signal }) => {
    const operation = `${method} ${route}`;
    const init: RequestInit = {
      method,
      headers: {
        accept: JSON_TYPE,
        ...(json !== undefined && { 'content-type': JSON_TYPE }),
        ...headers,
      },
      // Of nothing there is no text, and so no body.
      body: JSON.stringify(json),
      ...PRIVATE_REQUEST,
      cache: isPublic ? 'default' : 'no-store',
    };
    const sendOnce = (own: AbortSignal): Promise<WholeAnswer> =>
      fetchWhole(operation, fetch, baseUrl + path, { ...init, signal: own });
    return withinDeadline(operation, timeout, signal, async (ended) => {
      const end = performance.now() + timeout;
      const attempt = async () => {
        await pace?.turn(ended);
        return attemptTimeout < timeout
          ? withinDeadline(operation, attemptTimeout, ended, sendOnce)
          : sendOnce(ended);
      };
      const answer = await repeatAttempt(attempt, isRepeatable ? retries : 0, ended, end).catch(
        explainFailure(operation),
      );
      const { status } = answer;
      // In a browser, a redirect that is not followed has the status 0.
      if ((status < 200 || status > 299) && status !== 304) throw explainStatus(answer);
      return answer;
    });
  };
}
