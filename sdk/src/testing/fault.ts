/** What a double does in place of answering. */
export type Fault =
  /** Nobody listens. */
  | 'offline'
  /** No headers come until the caller gives up. */
  | 'silence'
  /** Headers and the beginning of a body come, and nothing more. */
  | 'stalledBody'
  /** JSON that ends too early. */
  | 'truncated'
  /** JSON of another kind. */
  | 'alien'
  /** A refusal or a failure; `retryAfter` in seconds. */
  | { readonly status: number; readonly retryAfter?: number };

/** Carries a fault out. */
export function carryOut(fault: Fault, request: Request): Promise<Response> | Response {
  const encoder = new TextEncoder();
  switch (fault) {
    case 'offline':
      throw new TypeError('fetch failed');
    case 'silence':
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true });
      });
    case 'stalledBody':
      return new Response(
        new ReadableStream({ start: (controller) => controller.enqueue(encoder.encode('{"outcome":')) }),
      );
    case 'truncated':
      return new Response('{"outcome":"listed","entries":[{');
    case 'alien':
      return Response.json({ hello: 'world' });
    default: {
      const { status, retryAfter } = fault;
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      return Response.json({}, { status, headers });
    }
  }
}
