import type { PublicChange } from '@credit-lens/sdk/contract';
import { changePage } from '@credit-lens/sdk/contract-schema';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRegister } from '../../store/open-register.ts';
import { createApp } from '../create-app.ts';
import {
  codeOf,
  confirmation,
  type OperatedServer,
  operatedServer,
  proposal,
} from '../operated-server.fixture.ts';
import { createChangeFeed } from './change-feed.ts';

let server: OperatedServer;
beforeEach(() => {
  server = operatedServer();
});
afterEach(() => server.store.close());

const firm = codeOf('noEntry');
const entry = `B11-${firm}-1`;
const on = '2026-03-02';
const DAY = 86_400_000;
const begin = async (): Promise<string> => (await server.ask('/v1/changes')).body.next;
const after = async (cursor: string) => (await server.ask(`/v1/changes?after=${cursor}`)).body;
const propose = () => server.operate('/v1/admin/entries', proposal(firm));
const act = (action: string, more: object = {}) =>
  server.operate(`/v1/admin/entries/${entry}/commands`, { action, on, ...more });
const publish = () => act('publish', { confirmation });
/** Of the firm alone: terms of others end by the clock, too. */
const kindsAfter = async (cursor: string) =>
  ((await after(cursor)).changes as PublicChange[]).flatMap(({ kind, code }) => (code === firm ? kind : []));

describe('public changes', () => {
  test('begin with the cursor of now, and no change', async () => {
    const { status, body, headers } = await server.ask('/v1/changes');
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(changePage.parse(body)).toEqual({ changes: [], next: expect.any(String), more: false });
    expect(await after(body.next)).toEqual(body);
  });

  test('tell that an entry became public, and nothing of how it came there', async () => {
    const cursor = await begin();
    await propose();
    expect(await kindsAfter(cursor)).toEqual([]);
    await publish();
    const { changes } = await after(cursor);
    expect(changes).toEqual([
      { kind: 'published', code: firm, list: 'B11', entry, on, at: '2026-03-02T10:00:30Z' },
    ]);
  });

  test('say nothing of a proposal that was turned down', async () => {
    const cursor = await begin();
    await propose();
    await act('annul');
    expect(await kindsAfter(cursor)).toEqual([]);
  });

  test('tell of an entry that left by its leaving alone, without a reason', async () => {
    await propose();
    const cursor = await begin();
    await publish();
    await act('remove', { reason: 'corrected' });
    const { changes } = await after(cursor);
    expect(changes).toEqual([
      { kind: 'removed', code: firm, list: 'B11', entry, on, at: expect.any(String) },
    ]);
  });

  test('say nothing of whom the register keeps to itself', async () => {
    const withheld = codeOf('soleProprietor');
    const cursor = await begin();
    const { body } = await server.operate('/v1/admin/entries', proposal(withheld));
    const published = await server.operate(`/v1/admin/entries/${body.id}/commands`, {
      action: 'publish',
      on,
      confirmation,
    });
    expect(published.status).toBe(200);
    expect((await after(cursor)).changes).toEqual([]);
  });

  test('tell of suspension and resumption', async () => {
    await propose();
    await publish();
    const cursor = await begin();
    const reason = { zh: '复议期间中止公布', en: 'Publication suspended during reconsideration' };
    await server.operate(`/v1/admin/entries/${entry}/commands`, {
      action: 'suspend',
      from: on,
      until: null,
      reason,
    });
    await act('resume');
    expect(await kindsAfter(cursor)).toEqual(['suspended', 'resumed']);
  });

  test('tell when a term is over by the clock alone', async () => {
    await server.operate(
      '/v1/admin/entries',
      proposal(firm, { term: { kind: 'fixed', until: '2026-03-03' } }),
    );
    await publish();
    const cursor = await begin();
    server.clock = new Date(server.clock.getTime() + 2 * DAY);
    expect(await kindsAfter(cursor)).toEqual(['removed']);
  });

  test('are the same for everyone, with no code in the question', async () => {
    const cursor = await begin();
    await propose();
    await publish();
    expect(await after(cursor)).toEqual(await after(cursor));
    expect(server.lines.filter(({ route }) => route === '/v1/changes')).not.toEqual([]);
  });

  test.each([
    ['of another register', '0123456789ab-1'],
    ['of no register', 'nothing'],
  ])('say of a cursor %s that it is gone', async (_what, cursor) => {
    const { status, body } = await server.ask(`/v1/changes?after=${cursor}`);
    expect([status, body.code]).toEqual([410, 'cursorGone']);
  });

  test('say of a cursor that lies ahead that it is gone', async () => {
    const [mark] = (await begin()).split('-');
    expect((await server.ask(`/v1/changes?after=${mark}-999`)).status).toBe(410);
  });

  test('say of a cursor of a register that was built anew that it is gone', async () => {
    await propose();
    const cursor = await begin();
    const anew = operatedServer();
    anew.clock = new Date(anew.clock.getTime() + 1_000);
    await anew.operate('/v1/admin/entries', proposal(firm));
    expect((await anew.ask(`/v1/changes?after=${cursor}`)).status).toBe(410);
    expect((await server.ask(`/v1/changes?after=${cursor}`)).status).toBe(200);
    await anew.store.close();
  });

  test('are told for seven days', async () => {
    const cursor = await begin();
    await propose();
    await publish();
    server.clock = new Date(server.clock.getTime() + 7 * DAY);
    expect(await kindsAfter(cursor)).toEqual(['published']);
    server.clock = new Date(server.clock.getTime() + 1_000);
    expect((await server.ask(`/v1/changes?after=${cursor}`)).body.code).toBe('cursorGone');
    expect((await server.ask(`/v1/changes?after=${await begin()}`)).status).toBe(200);
  });

  test('wait for the next one', async () => {
    await propose();
    const cursor = await begin();
    const waiting = server.ask(`/v1/changes?after=${cursor}&wait=55`);
    await publish();
    expect((await waiting).body.changes).toMatchObject([{ kind: 'published' }]);
  });

  test.each(['wait=56', 'wait=-1', 'wait=x', 'after=a%20b'])('refuse %s', async (query) => {
    expect((await server.ask(`/v1/changes?${query}`)).status).toBe(400);
  });
});

describe('a stream of public changes', () => {
  const { store } = openRegister({ size: 0, now: new Date() });
  afterAll(() => store.close());

  test('begins with its cursor, is no more than its places, and ends with the feed', async () => {
    const feed = createChangeFeed(store, () => new Date(), { mostOpen: 1 });
    const app = createApp({ store, feed });
    const headers = { accept: 'text/event-stream' };
    const stream = await app.request('/v1/changes', { headers });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const refused = await app.request('/v1/changes', { headers });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30']);
    expect(feed.open).toBe(1);
    setTimeout(() => feed.close(), 20);
    // Terms that ended by the clock are events, too: how many there are hangs on the day.
    expect(await stream.text()).toMatch(/^retry: 3000\nid: [0-9a-f]{12}-\d+\nevent: cursor\ndata: \{\}\n\n/);
    expect(feed.open).toBe(0);
  });

  test('gives its place back when the reader leaves', async () => {
    const feed = createChangeFeed(store, () => new Date());
    const app = createApp({ store, feed });
    const stream = await app.request('/v1/changes', { headers: { accept: 'text/event-stream' } });
    const reader = stream.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(feed.open).toBe(0);
    const head = await app.request('/v1/changes', {
      method: 'HEAD',
      headers: { accept: 'text/event-stream' },
    });
    expect([head.status, feed.open]).toEqual([200, 0]);
    feed.close();
  });
});
