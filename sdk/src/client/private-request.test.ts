import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookup } from '../lookup.ts';
import { lists } from '../reference.ts';
import { createClient } from './create-client.ts';

let asked: string[];
let baseUrl: string;
beforeEach(async () => {
  asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => server.close();
});
afterEach(() => vi.unstubAllGlobals());

/** As at the edge, where `error` is refused by the constructor. */
class EdgeRequest extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    if (init?.redirect === 'error') throw new TypeError('Invalid redirect value.');
    super(input, init);
  }
}

const plainFetch = fetch;
const edgeFetch: typeof fetch = (input, init) => plainFetch(new EdgeRequest(input, init));

describe('a redirect', () => {
  it.each([
    ['here', Request, plainFetch],
    ['at the edge', EdgeRequest, edgeFetch],
  ])('is not followed %s', async (_where, request, fetch) => {
    vi.stubGlobal('Request', request);
    vi.stubGlobal('fetch', fetch);
    const { outcome } = await lookup(createClient({ baseUrl, retries: 0 }), '91330106FAKE000133');
    expect(outcome).toBe('unavailable');
    expect(asked).toEqual(['/v1/entities/91330106FAKE000133']);
  });

  it('is told as one where it comes without a status, as in a page', async () => {
    const client = createClient({ baseUrl, fetch: async () => Response.error() });
    await expect(lists(client)).rejects.toMatchObject({
      status: 0,
      message: 'GET /v1/reference/lists was answered with a redirect: no problem details.',
    });
    expect(await lookup(client, '91330106FAKE000133')).toMatchObject({ reason: 'error' });
  });
});
