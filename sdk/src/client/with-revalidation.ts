import type { Client } from './client.ts';
import { ifChangedSince } from './if-changed-since.ts';
import type { Answer } from './send.ts';

/** Answers kept to be asked for only if they changed. */
const MOST_KEPT = 50;

/**
 * The same client, which asks for public data, the same for everyone, only if it changed since (`ETag`, `If-None-Match`:
 * RFC 9110, 13.1.2). A look-up is never asked about in this way: its etag would tell one visitor from another.
 *
 * @example
 * import { createClient, withRevalidation } from '@credit-lens/sdk/client';
 * import { lists } from '@credit-lens/sdk/reference';
 *
 * const client = withRevalidation(createClient({ baseUrl: 'http://127.0.0.1:8787' }));
 * const first = await lists(client);
 * const again = await lists(client); // answered with 304 when nothing changed
 * console.log(first.length === again.length); // → true
 */
export function withRevalidation<Kind extends Client>(client: Kind): Kind {
  const kept = new Map<string, Answer>();
  return {
    ...client,
    async send(request) {
      const { path, isPublic } = request;
      if (isPublic !== true) return client.send(request);
      const known = kept.get(path);
      const headers = { ...request.headers, ...ifChangedSince(known?.headers.get('etag')) };
      const answer = await client.send({ ...request, headers });
      if (answer.status === 304 && known !== undefined) return known;
      kept.delete(path);
      if (!answer.headers.has('etag')) return answer;
      // What turns out to be alien is not asked about again by its etag, as if it had been understood.
      const tagged = { ...answer, forget: () => kept.delete(path) };
      kept.set(path, tagged);
      for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
      return tagged;
    },
  };
}
