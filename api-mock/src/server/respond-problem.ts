import type { Problem, ProblemCode } from '@credit-lens/sdk/contract';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { problemKinds } from './problems.ts';
import type { ScopedContext } from './request-scope.ts';

/** How a problem is told: what happened, to which part of the request. */
export interface ProblemOccurrence {
  readonly code: ProblemCode;
  readonly detail: string;
  readonly pointers?: readonly string[] | undefined;
  /** Instead of the usual status of this problem. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Problem details (RFC 9457), never stored. `type` leads to the description of the problem in `/docs`. */
export function respondProblem(c: ScopedContext, occurrence: ProblemOccurrence): Response {
  const { code, detail, pointers } = occurrence;
  const kind = problemKinds[code];
  const status = occurrence.status ?? kind.status;
  const problem: Problem = {
    type: `${c.get('address')}/docs#problem-${code}`,
    title: kind.title,
    status,
    detail,
    code,
    requestId: c.get('requestId'),
    action: kind.action,
    ...(pointers === undefined ? {} : { pointers: [...pointers] }),
  };
  // RFC 9110, 15.5.2: says how to show who asks.
  if (status === 401) c.header('www-authenticate', 'Bearer');
  for (const [name, value] of Object.entries(occurrence.headers ?? {})) c.header(name, value);
  c.header('content-type', 'application/problem+json');
  c.header('cache-control', 'no-store');
  return c.body(JSON.stringify(problem), status as ContentfulStatusCode);
}
