import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { createClient } from '@credit-lens/sdk/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiver } from '../../../docs/recipes/webhook-receiver.ts';
import { type Notice, sendNotices } from '../../../docs/recipes/webhook-sender.ts';
import { HEADERS, readSecret, signNotice } from '../../../docs/recipes/webhook-signature.ts';

const OPERATOR = 'the-key-of-an-operator-in-a-test';
const SELLER = '91330106FAKE000133';
const secret = readSecret(`whsec_${randomBytes(32).toString('base64')}`);

let register: RunningServer;
let shop: Server;
let target: string;
/** What the shop does with the next requests: statuses, then what the receiver says. */
let statuses: number[] = [];
let ids: string[] = [];
let taken: Notice[] = [];
beforeAll(async () => {
  register = await startServer({ port: 0, size: 100, operatorKey: OPERATOR });
  const receive = receiver({
    secret,
    isKnown: (id) => taken.some(({ cursor }) => id === `change-${cursor}`),
    take: (notice) => void taken.push(notice),
  });
  shop = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      ids.push(String(request.headers[HEADERS.id]));
      const status = statuses.shift();
      const headers = request.headers as Record<string, string>;
      const body = Buffer.concat(parts).toString();
      if (status !== undefined && status !== 0) response.writeHead(status).end();
      else
        void receive(new Request(target, { method: 'POST', headers, body })).then((answer) =>
          // 0: taken, and the answer is lost on its way.
          status === 0 ? response.destroy() : response.writeHead(answer.status).end(),
        );
    });
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  target = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`;
}, 60_000);
afterAll(async () => {
  shop.closeAllConnections();
  shop.close();
  await register.close();
});

/** Without a body a GET as anybody; with one a POST of the operator. */
async function ask(path: string, body?: object): Promise<unknown> {
  const headers = { authorization: `Bearer ${OPERATOR}`, 'content-type': 'application/json' };
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
  const response = await fetch(`${register.address}${path}`, init);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

/** Sends until so many cursors were kept. */
async function sendUntil(count: number, after: string): Promise<string[]> {
  const ended = new AbortController();
  const kept: string[] = [];
  const keep = (cursor: string): void => {
    kept.push(cursor);
    if (kept.length === count) ended.abort();
  };
  const client = createClient({ baseUrl: register.address });
  const sending = { client, codes: [SELLER], target, secret, after, keep, signal: ended.signal, pause: 1 };
  await sendNotices({ ...sending, report: () => undefined }).catch((error: unknown) => {
    if (!ended.signal.aborted) throw error;
  });
  return kept;
}

describe('the recipe of a webhook', () => {
  it('sends each change of an admitted seller until it is taken, once for who receives it', async () => {
    const { next: before } = (await ask('/v1/changes')) as { next: string };
    const { entries } = (await ask(`/v1/entities/${SELLER}`)) as { entries: { id: string }[] };
    const on = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const removal = { action: 'remove', reason: 'corrected', on };
    await ask(`/v1/admin/entries/${entries[0]?.id}/commands`, removal);
    [statuses, ids, taken] = [[503, 0], [], []];
    const [cursor = ''] = await sendUntil(1, before);
    expect(taken.map((notice) => [notice.kind, 'code' in notice && notice.code])).toEqual([
      ['removed', SELLER],
    ]);
    expect(ids).toEqual(Array(3).fill(`change-${cursor}`));
    // As after a restart that had kept nothing.
    expect(await sendUntil(1, before)).toEqual([cursor]);
    expect(taken).toHaveLength(1);
    // Who wants no more is left alone.
    statuses = [410];
    await expect(sendUntil(1, before)).rejects.toThrow('wants no more');
  });

  it('refuses what is not signed, was changed, or is sent again later', async () => {
    const known = new Set<string>();
    const notices: Notice[] = [];
    let now = Date.parse('2026-11-21T08:00:00Z');
    const receive = receiver({
      secret,
      isKnown: (id) => known.has(id),
      take: (notice, id) => {
        known.add(id);
        notices.push(notice);
      },
      now: () => now,
    });
    const [id, at, body] = ['change-1', now / 1_000, JSON.stringify({ kind: 'removed', code: SELLER })];
    const signature = signNotice(secret, id, at, body);
    const send = async (changes: Record<string, string>, text = body): Promise<number> => {
      const headers = {
        [HEADERS.id]: id,
        [HEADERS.timestamp]: String(at),
        [HEADERS.signature]: signature,
        ...changes,
      };
      return (await receive(new Request('https://shop.example/', { method: 'POST', headers, body: text })))
        .status;
    };
    expect(await send({ [HEADERS.signature]: '' })).toBe(401);
    expect(await send({ [HEADERS.id]: 'change-2' })).toBe(401);
    expect(await send({ [HEADERS.timestamp]: String(at + 1) })).toBe(401);
    expect(await send({}, body.replace('removed', 'published'))).toBe(401);
    const other = signNotice(randomBytes(32), id, at, body);
    expect(await send({ [HEADERS.signature]: other })).toBe(401);
    expect(notices).toEqual([]);
    // While a secret is replaced, both signatures stand there.
    expect(await send({ [HEADERS.signature]: `${other} ${signature}` })).toBe(204);
    expect(await send({})).toBe(204);
    expect(notices).toHaveLength(1);
    now += 301_000;
    expect(await send({})).toBe(401);
    expect(() => readSecret('whsec_c2hvcnQ=')).toThrow('24 random bytes');
  });
});
