/**
 * Takes the notices of webhook-sender.ts in any runtime that speaks in `Request` and `Response`:
 *
 *   const receive = receiver({ secret, isKnown: (id) => seen.has(id), take: async (notice, id) => { …; seen.add(id); } });
 *   export const POST = receive; // a route of Next; Hono, Deno and Bun take it as well
 *
 * Refuses what is not signed, what is older than five minutes, and takes nothing twice.
 */

import type { Notice } from './webhook-sender.ts';
import { HEADERS, isSigned } from './webhook-signature.ts';

export interface Receiving {
  readonly secret: Buffer;
  /** Whether a notice of this id was taken already. Keep ids for as long as the sender may repeat: days, not minutes. */
  readonly isKnown: (id: string) => boolean | Promise<boolean>;
  /** Takes a notice, and remembers its id. What it throws has the notice sent again. */
  readonly take: (notice: Notice, id: string) => void | Promise<void>;
  /** The clock, in milliseconds; default the real one. */
  readonly now?: () => number;
}

/** Seconds by which the clocks of sender and receiver may differ, and for which a notice may be on its way. */
const TOLERANCE = 300;

export function receiver({ secret, isKnown, take, now = Date.now }: Receiving) {
  return async (request: Request): Promise<Response> => {
    const id = request.headers.get(HEADERS.id) ?? '';
    const timestamp = Number(request.headers.get(HEADERS.timestamp) ?? Number.NaN);
    const body = await request.text();
    const isInTime = Math.abs(now() / 1_000 - timestamp) <= TOLERANCE;
    const signatures = request.headers.get(HEADERS.signature) ?? '';
    // One answer for both, which tells a stranger nothing.
    if (!isInTime || !isSigned(signatures, secret, id, timestamp, body))
      return new Response(null, { status: 401 });
    // Taken before, and the answer was lost: it is thanked for, and nothing is done.
    if (!(await isKnown(id))) await take(JSON.parse(body) as Notice, id);
    return new Response(null, { status: 204 });
  };
}
