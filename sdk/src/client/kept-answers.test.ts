import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Cache, cacheKey } from '../cache/cache.ts';
import { createMemoryCache } from '../cache/memory-cache.ts';
import { createCreditClient } from './create-credit-client.ts';
import { answerLookups, type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { unavailable } from './lookup/local-answer.ts';
import { CODE, listed, noEntry, OTHER_CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => vi.restoreAllMocks());

const HOUR = 3_600_000;
const cached = (cache: Cache = createMemoryCache()) =>
  createCreditClient({ baseUrl: server.baseUrl, cache, retries: 0 });

/** Moves the clock of the device; timers run on. */
function moveClock(by: number): void {
  const now = Date.now() + by;
  vi.spyOn(Date, 'now').mockReturnValue(now);
}

describe('answers that are kept', () => {
  it('are given without asking again, to look-ups of one and of many', async () => {
    server.behave(answerLookups(listed));
    const client = cached();
    const first = await client.lookup(CODE);
    expect(await client.lookup(CODE)).toEqual(first);
    expect(await client.lookupMany([CODE, OTHER_CODE, CODE])).toMatchObject([
      { key: CODE },
      { key: OTHER_CODE },
      {},
    ]);
    expect(await client.lookup(OTHER_CODE)).toMatchObject({ outcome: 'listed' });
    expect(server.received.map(({ body }) => body)).toEqual(['', JSON.stringify({ codes: [OTHER_CODE] })]);
  });

  it('are given as long as they are fresh and no longer', async () => {
    server.behave(answerLookups(listed));
    const client = cached();
    await client.lookup(CODE);
    moveClock(HOUR - 5_000);
    await client.lookup(CODE);
    expect(server.received).toHaveLength(1);
    moveClock(5_000);
    await client.lookup(CODE);
    expect(server.received).toHaveLength(2);
  });

  it('do not come to life again when the clock is set back', async () => {
    server.behave(answerLookups(listed));
    const client = cached();
    await client.lookup(CODE);
    moveClock(-60_000);
    await client.lookup(CODE);
    expect(server.received).toHaveLength(2);
  });

  it('last as long on a device whose clock is years behind', async () => {
    const behind = answerLookups((code) => ({ ...listed(code), freshUntil: '2026-11-01T01:00:00Z' }));
    server.behave((response, request, attempt) => {
      response.setHeader('date', 'Sun, 01 Nov 2026 00:00:00 GMT');
      behind(response, request, attempt);
    });
    moveClock(Date.parse('2020-01-01') - Date.now());
    const client = cached();
    await client.lookup(CODE);
    moveClock(HOUR);
    await client.lookup(CODE);
    expect(server.received).toHaveLength(2);
  });

  it('are passed over and replaced by a refresh', async () => {
    server.behave(answerLookups(listed));
    const client = cached();
    await client.lookup(CODE);
    server.behave(answerLookups(noEntry));
    expect(await client.lookup(CODE, { refresh: true })).toMatchObject({ outcome: 'noEntry' });
    expect(await client.lookup(CODE)).toMatchObject({ outcome: 'noEntry' });
    expect(server.received).toHaveLength(1);
  });

  it('are dropped when a refresh brings an answer that must not be kept', async () => {
    server.behave(answerLookups(listed));
    const client = cached();
    await client.lookup(CODE);
    server.behave((response) => sendJson(response, 200, noEntry(CODE), { 'cache-control': 'no-store' }));
    await client.lookup(CODE, { refresh: true });
    await client.lookup(CODE);
    expect(server.received).toHaveLength(2);
  });

  it('stay when a refresh fails, and a failure is never kept', async () => {
    const client = cached();
    server.behave((response) => sendJson(response, 503, {}));
    await client.lookup(CODE);
    server.behave(answerLookups(listed));
    expect(await client.lookup(CODE)).toMatchObject({ outcome: 'listed' });
    server.behave((response) => sendJson(response, 503, {}));
    expect(await client.lookup(CODE, { refresh: true })).toMatchObject({ outcome: 'unavailable' });
    expect(await client.lookup(CODE)).toMatchObject({ outcome: 'listed' });
  });

  it('can be purged by code, and are of one server alone', async () => {
    server.behave(answerLookups(listed));
    const cache = createMemoryCache();
    await cached(cache).lookup(CODE);
    expect(await cache.get(cacheKey(`${server.baseUrl}/`, CODE))).toBeDefined();
    const elsewhere = createCreditClient({ baseUrl: `${server.baseUrl}/other`, cache, retries: 0 });
    await elsewhere.lookup(CODE);
    expect(server.received).toHaveLength(2);
    await cache.delete(cacheKey(server.baseUrl, CODE));
    await cached(cache).lookup(CODE);
    expect(server.received).toHaveLength(3);
  });

  it('stay when the server itself has no answer now', async () => {
    server.behave(answerLookups(listed));
    const client = cached();
    await client.lookup(CODE);
    server.behave(answerLookups((key) => unavailable(key, 'stale', null)));
    expect(await client.lookup(CODE, { refresh: true })).toMatchObject({ reason: 'stale' });
    expect(await client.lookup(CODE)).toMatchObject({ outcome: 'listed' });
  });

  it('are not kept under legacy numbers, where a purge would miss them', async () => {
    server.behave(answerLookups((key) => ({ ...listed(CODE), key })));
    const cache = createMemoryCache();
    const keep = vi.spyOn(cache, 'set');
    const client = cached(cache);
    await client.lookup('795101314');
    await client.lookup('795101314');
    expect(server.received).toHaveLength(2);
    expect(keep).not.toHaveBeenCalled();
  });

  it('are not needed: a cache that fails costs a request, not the answer', async () => {
    server.behave(answerLookups(listed));
    const fail = () => Promise.reject(new Error('No room.'));
    const client = cached({ get: fail, set: fail, delete: fail, clear: fail });
    expect(await client.lookup(CODE)).toMatchObject({ outcome: 'listed' });
    expect(await client.lookupMany([CODE])).toMatchObject([{ outcome: 'listed' }]);
  });
});
