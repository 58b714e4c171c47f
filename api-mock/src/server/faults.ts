import type { MiddlewareHandler } from 'hono';
import type { Scope, ScopedContext } from './request-scope.ts';
import { respondProblem } from './respond-problem.ts';

/** Request header that asks for a fault. Heeded only by a server started with faults. */
export const FAULT_HEADER = 'credit-lens-fault';

/** Longest delay that can be asked for: a minute. */
const LONGEST_DELAY = 60_000;

/**
 * Faults on demand, so that clients can be tested against them. Several may be joined by `;`:
 *
 * - `status=503` answers with this status (400–599), and `retry-after=2` adds the header;
 * - `delay=MS` waits before answering;
 * - `truncate` ends the body after half of it;
 * - `nonsense` answers 200 with JSON of another kind;
 * - `stall-body` sends half of the body and never the rest.
 */
export const faults: MiddlewareHandler<Scope> = async (c, next) => {
  const asked = readFault(c.req.header(FAULT_HEADER));
  const delay = Math.min(Number(asked.get('delay') ?? 0) || 0, LONGEST_DELAY);
  if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
  const status = Number(asked.get('status') ?? 0);
  if (status >= 400 && status <= 599) return failWith(c, status, asked.get('retry-after'));
  await next();
  if (asked.has('nonsense')) {
    c.res = new Response('{"weather":"fine","results":42}', {
      headers: { 'content-type': 'application/json' },
    });
    return undefined;
  }
  if (!asked.has('truncate') && !asked.has('stall-body')) return undefined;
  const bytes = new Uint8Array(await c.res.arrayBuffer());
  const half = bytes.slice(0, Math.floor(bytes.length / 2));
  const { status: original, headers } = c.res;
  headers.delete('content-length');
  c.res = new Response(asked.has('truncate') ? half : stalling(half), { status: original, headers });
  return undefined;
};

function failWith(c: ScopedContext, status: number, retryAfter: string | undefined): Response {
  return respondProblem(c, {
    code: status === 500 ? 'internalError' : 'temporarilyUnavailable',
    status,
    detail: `This fault was asked for by the header ${FAULT_HEADER}.`,
    ...(retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } }),
  });
}

function stalling(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({ start: (controller) => controller.enqueue(bytes) });
}

function readFault(header: string | undefined): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const part of (header ?? '').split(';')) {
    const [name = '', value = ''] = part.split('=').map((text) => text.trim());
    if (name !== '') asked.set(name, value);
  }
  return asked;
}
