import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cache } from '../cache/cache.ts';
import { createKeyValueCache } from '../cache/key-value-cache.ts';
import { createMemoryCache } from '../cache/memory-cache.ts';
import { inventedCode } from '../snapshot/testing/invented-codes.ts';
import { createCreditClient } from './create-credit-client.ts';
import { createPace } from './create-pace.ts';
import type { CreditClientOptions } from './credit-client.ts';
import { answerLookups, type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { CODE, listed, noEntry, OTHER_CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

const client = (options: Partial<CreditClientOptions> = {}) =>
  createCreditClient({ baseUrl: server.baseUrl, retries: 0, ...options });
const codes = (count: number): string[] => Array.from({ length: count }, (_, number) => inventedCode(number));
const batchSizes = () =>
  server.received.map(({ body }) =>
    body === '' ? 1 : (JSON.parse(body) as { codes: string[] }).codes.length,
  );

/** Moves the clock of the device; timers run on. */
function moveClock(by: number): void {
  const now = Date.now() + by;
  vi.spyOn(Date, 'now').mockReturnValue(now);
}

describe('look-ups made in one turn', () => {
  it('are one request, each answered for itself', async () => {
    server.behave(answerLookups((key) => (key === CODE ? listed(key) : noEntry(key))));
    const shared = client();
    const results = await Promise.all([CODE, OTHER_CODE, CODE].map((code) => shared.lookup(code)));
    expect(results.map(({ outcome }) => outcome)).toEqual(['listed', 'noEntry', 'listed']);
    expect(server.received.map(({ method }) => method)).toEqual(['POST']);
  });

  it('are split at 500: a thousand of 700 organisations are two requests', async () => {
    server.behave(answerLookups(noEntry));
    const distinct = codes(700);
    const asked = [...distinct, ...distinct.slice(0, 300)];
    const shared = client();
    const results = await Promise.all(asked.map((code) => shared.lookup(code)));
    expect(results.map(({ key }) => key)).toEqual(asked);
    expect(batchSizes()).toEqual([500, 200]);
  });

  it('are one request also when the cache takes its time', async () => {
    server.behave(answerLookups(noEntry));
    const memory = createMemoryCache();
    const slow: Cache = {
      ...memory,
      get: async (key) => {
        await wait(Number.parseInt(key.at(-1) ?? '0', 36));
        return memory.get(key);
      },
    };
    const shared = client({ cache: slow });
    await Promise.all(codes(20).map((code) => shared.lookup(code)));
    expect(batchSizes()).toEqual([20]);
  });

  it('go on without the one that gives up', async () => {
    server.behave((response, request, attempt) =>
      setTimeout(() => answerLookups(noEntry)(response, request, attempt), 50),
    );
    const shared = client();
    const controller = new AbortController();
    const impatient = expect(shared.lookup(CODE, { signal: controller.signal })).rejects.toThrow();
    const patient = shared.lookup(OTHER_CODE);
    controller.abort();
    await impatient;
    expect(await patient).toMatchObject({ outcome: 'noEntry' });
  });

  it('are nothing at all when all give up before it is sent', async () => {
    server.behave(answerLookups(noEntry));
    const shared = client();
    const controller = new AbortController();
    const gone = [CODE, OTHER_CODE].map((code) =>
      expect(shared.lookup(code, { signal: controller.signal })).rejects.toThrow(),
    );
    controller.abort();
    await Promise.all(gone);
    await wait(20);
    expect(server.received).toEqual([]);
  });
});

describe('a look-up of many', () => {
  it('tells how far it has come', async () => {
    server.behave(answerLookups(noEntry));
    const told: [number, number][] = [];
    const asked = codes(1_100);
    await client().lookupMany([...asked, 'not a code', ...asked], {
      onProgress: ({ settled, total }) => told.push([settled, total]),
    });
    expect(told[0]).toEqual([0, 1_100]);
    expect(told.at(-1)).toEqual([1_100, 1_100]);
    expect(told).toHaveLength(4);
  });

  it('has four requests under way and no more', async () => {
    let underWay = 0;
    let most = 0;
    server.behave((response, request, attempt) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay--;
        answerLookups(noEntry)(response, request, attempt);
      }, 20);
    });
    await client().lookupMany(codes(3_600));
    expect(most).toBe(4);
    expect(server.received).toHaveLength(8);
  });
});

describe('a pace', () => {
  it('spaces requests, all clients together', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const asked: number[] = [];
    const options: CreditClientOptions = {
      baseUrl: server.baseUrl,
      cache: false,
      pace: createPace({ perSecond: 2, burst: 2 }),
      fetch: async () => {
        asked.push(performance.now());
        return Response.json({ items: [] });
      },
    };
    try {
      const started = performance.now();
      const calls = [1, 2, 3, 4].map(() => createCreditClient(options).lists());
      await vi.advanceTimersByTimeAsync(1_000);
      await Promise.all(calls);
      expect(asked.map((time) => time - started)).toEqual([0, 0, 500, 1_000]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('gives the turn of one who leaves to the next', async () => {
    const pace = createPace({ perSecond: 1_000, burst: 1 });
    const controller = new AbortController();
    await pace.turn(controller.signal);
    const leaving = expect(pace.turn(controller.signal)).rejects.toThrow();
    const staying = pace.turn(new AbortController().signal);
    controller.abort();
    await leaving;
    await staying;
  });

  it.each([{ perSecond: 0 }, { perSecond: Number.NaN }, { perSecond: 1, burst: 0 }])(
    'refuses %j',
    (options) => {
      expect(() => createPace(options)).toThrow('at least 1 at once');
    },
  );
});

describe('public data', () => {
  it('is sent again only if it changed', async () => {
    let version = 1;
    server.behave((response, { headers }) => {
      const etag = `"v${version}"`;
      if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
      else sendJson(response, 200, { items: [], version }, { etag });
    });
    const shared = client();
    const first = await shared.reference('sources');
    const second = await shared.reference('sources');
    expect(second).toEqual(first);
    expect(second).not.toBe(first);
    version = 2;
    expect(await shared.reference('sources')).toMatchObject({ version: 2 });
    expect(server.received.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"v1"',
      '"v1"',
    ]);
  });
});

describe('an answer that is getting old', () => {
  const HALF_AN_HOUR = 1_800_000;

  it.each<[string, Partial<CreditClientOptions>, string]>([
    ['the client says so', { refreshAfter: HALF_AN_HOUR }, 'max-age=3600'],
    ['the server says so', {}, 'max-age=1800, stale-while-revalidate=86400'],
  ])('is given at once while a newer one is asked for behind it, when %s', async (_who, options, control) => {
    let name = '子虚商贸有限公司';
    server.behave((response) => sendJson(response, 200, listed(CODE, name), { 'cache-control': control }));
    const shared = client(options);
    await shared.lookup(CODE);
    moveClock(HALF_AN_HOUR - 1_000);
    await shared.lookup(CODE);
    expect(server.received).toHaveLength(1);
    name = '乌有商贸有限公司';
    moveClock(2_000);
    expect(await shared.lookup(CODE)).toMatchObject({ entity: { name: '子虚商贸有限公司' } });
    await vi.waitFor(async () => {
      expect(await shared.lookup(CODE)).toMatchObject({ entity: { name } });
    });
    expect(server.received).toHaveLength(2);
  });

  it('is not given past its freshness, whatever the server and the client say', async () => {
    server.behave((response) =>
      sendJson(response, 200, listed(CODE), { 'cache-control': 'max-age=1, stale-while-revalidate=86400' }),
    );
    const shared = client({ refreshAfter: 1 });
    await shared.lookup(CODE);
    // The server tells its time in whole seconds.
    moveClock(3_602_000);
    server.behave((response) => sendJson(response, 503, {}));
    expect(await shared.lookup(CODE)).toMatchObject({ outcome: 'unavailable' });
  });

  it('stays when asking behind it fails', async () => {
    server.behave(answerLookups(listed));
    const shared = client({ refreshAfter: 1 });
    await shared.lookup(CODE);
    moveClock(2_000);
    server.behave((response) => sendJson(response, 503, {}));
    expect(await shared.lookup(CODE)).toMatchObject({ outcome: 'listed' });
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
    expect(await shared.lookup(CODE)).toMatchObject({ outcome: 'listed' });
    await vi.waitFor(() => expect(server.received).toHaveLength(2));
  });
});

describe('a client set offline', () => {
  it('answers from what is kept and sends nothing', async () => {
    server.behave(answerLookups(listed));
    let offline = false;
    const shared = client({ offline: () => offline, retries: 2 });
    await shared.lookup(CODE);
    offline = true;
    expect(await shared.lookup(CODE)).toMatchObject({ outcome: 'listed' });
    expect(await shared.lookup(OTHER_CODE)).toMatchObject({ outcome: 'unavailable', reason: 'offline' });
    await expect(shared.lists()).rejects.toMatchObject({
      code: 'network',
      message: expect.stringContaining('set offline'),
    });
    expect(server.received).toHaveLength(1);
  });
});

describe('a cache on a key-value store', () => {
  it('keeps answers as text, for as long as they hold', async () => {
    server.behave(answerLookups(listed));
    const lifetimes: number[] = [];
    const map = new Map<string, string>();
    const cache = createKeyValueCache({
      get: (key) => map.get(key),
      set: (key, text, lifetime) => {
        lifetimes.push(lifetime);
        map.set(key, text);
      },
      delete: (key) => map.delete(key),
    });
    const first = await client({ cache }).lookup(CODE);
    expect(await client({ cache }).lookup(CODE)).toEqual(first);
    expect(server.received).toHaveLength(1);
    expect(lifetimes[0]).toBeGreaterThan(3_500_000);
    expect(lifetimes[0]).toBeLessThanOrEqual(3_600_000);
    for (const key of map.keys()) map.set(key, '{"broken');
    expect(await client({ cache }).lookup(CODE)).toMatchObject({ outcome: 'listed' });
    expect(server.received).toHaveLength(2);
    await expect(cache.clear()).rejects.toThrow('cannot forget everything');
  });

  it('takes a Map as it is', async () => {
    const cache = createKeyValueCache(new Map<string, string>());
    server.behave(answerLookups(listed));
    await client({ cache }).lookup(CODE);
    expect(await client({ cache, offline: true }).lookup(CODE)).toMatchObject({ outcome: 'listed' });
    await cache.clear();
    expect(await client({ cache, offline: true }).lookup(CODE)).toMatchObject({ outcome: 'unavailable' });
  });
});
