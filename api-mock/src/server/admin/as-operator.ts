import type { Handler } from '../operations.ts';
import type { ScopedContext } from '../request-scope.ts';
import type { ServerContext } from '../server-context.ts';
import { admitOperator } from './operator-key.ts';

/** Who acts, and in which register. */
export interface OperatorScope extends ServerContext {
  /** Id of the operator's key, for events. */
  readonly key: string;
  readonly at: Date;
}

/** Answers one request of the operator. */
export type OperatorHandler = (c: ScopedContext, scope: OperatorScope) => Promise<Response>;

/**
 * Guards an operation of `/v1/admin`: only the operator passes, no answer is kept by anyone, and terms that are over
 * by the clock are ended first, so that the operator reads and judges the state of today.
 */
export function asOperator(
  context: ServerContext,
  endTerms: () => Promise<void>,
): (handler: OperatorHandler) => Handler {
  return (handler) => async (c) => {
    const key = admitOperator(c, context.operator);
    await endTerms();
    c.header('cache-control', 'no-store');
    return handler(c, { ...context, key, at: context.now() });
  };
}
