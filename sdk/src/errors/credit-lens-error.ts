/** What an error may know about the answer that it comes from. */
export interface ErrorCircumstances {
  /** Status of the answer; `null` when there was none. */
  readonly status?: number | null;
  /** Id of the request, to be named when asking the operator of the server about it. */
  readonly requestId?: string | null;
  /** RFC 3339 date and time from when on asking again makes sense, if the server said so. */
  readonly retryAt?: string | null;
  readonly cause?: unknown;
}

/** Stable names of what went wrong. */
export type CreditLensErrorCode = 'problem' | 'network' | 'timeout' | 'alienAnswer' | 'configuration';

/**
 * Every error of this package, except an abort, which rejects with the reason of the signal. The message says
 * what happened and what to do. It names operations, never the key that was asked.
 *
 * @example
 * import { CreditLensError } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { list } from '@credit-lens/sdk/reference';
 *
 * try {
 *   await list(createClient({ baseUrl: 'http://127.0.0.1:8787' }), 'Z99');
 * } catch (error) {
 *   if (!(error instanceof CreditLensError)) throw error;
 *   console.log(error.code, error.status, error.retryAt); // → problem 404 null
 * }
 */
export abstract class CreditLensError extends Error {
  /** Which kind of error it is: stable, to be compared instead of the message. */
  abstract readonly code: CreditLensErrorCode;
  /** Status of the answer; `null` when there was none. */
  readonly status: number | null;
  /** Id of the request; `null` when the server gave none, or when the browser hides it. */
  readonly requestId: string | null;
  /** RFC 3339 date and time from when on asking again makes sense; `null` when unknown. */
  readonly retryAt: string | null;

  constructor(
    message: string,
    { status = null, requestId = null, retryAt = null, cause }: ErrorCircumstances = {},
  ) {
    super(message, cause === undefined ? {} : { cause });
    this.status = status;
    this.requestId = requestId;
    this.retryAt = retryAt;
  }
}
