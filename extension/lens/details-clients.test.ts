import { type CreditClientOptions, cacheKey, createMemoryCache, type LookupResult } from '@credit-lens/sdk';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDetailsClients, type DetailsClients } from './details-clients.ts';
import { CONTESTED, LISTED } from './listed-set.fixture.ts';

const HERE = 'http://127.0.0.1:8787';
const entry = { value: { outcome: 'noEntry' } as LookupResult, storedAt: 0, expiresAt: Number.MAX_VALUE };
const sweep = vi.fn(async () => {});
const made: CreditClientOptions[] = [];
let clients: DetailsClients;
beforeEach(() => {
  made.length = 0;
  clients = createDetailsClients({ ...createMemoryCache(), sweep }, (options) => {
    made.push(options);
    return {} as never;
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The cache of the client that is given out now. */
function cacheOf(isPrivate: boolean) {
  clients.of(HERE, isPrivate);
  const { cache } = made.at(-1) ?? {};
  if (!cache) throw new Error('A client without a cache was made.');
  return cache;
}
const keep = async (isPrivate: boolean) => {
  const cache = cacheOf(isPrivate);
  for (const code of [LISTED, CONTESTED]) await cache.set(cacheKey(HERE, code), entry);
  return cache;
};
const kept = async (isPrivate: boolean) => {
  const cache = cacheOf(isPrivate);
  const found = await Promise.all([LISTED, CONTESTED].map((code) => cache.get(cacheKey(HERE, code))));
  return found.map((answer) => answer !== undefined);
};

it('keeps what a private window opened apart', async () => {
  await keep(true);
  await clients.forget(HERE, ['nobody']);
  expect([await kept(true), await kept(false)]).toEqual([
    [true, true],
    [false, false],
  ]);
});

it.each([false, true])('forgets the codes named and no others, private: %s', async (isPrivate) => {
  await keep(isPrivate);
  await clients.forget(HERE, [LISTED]);
  expect(await kept(isPrivate)).toEqual([false, true]);
});

it.each([false, true])('forgets everything, private: %s', async (isPrivate) => {
  await keep(isPrivate);
  await clients.forgetAll();
  expect(await kept(isPrivate)).toEqual([false, false]);
});

it.each([
  ['some codes were forgotten', () => clients.forget(HERE, [LISTED])],
  ['everything was forgotten', () => clients.forgetAll()],
])('keeps no answer that comes in after %s', async (_what, forget) => {
  for (const isPrivate of [false, true]) {
    const underWay = cacheOf(isPrivate);
    await forget();
    await underWay.set(cacheKey(HERE, LISTED), entry);
    expect(await kept(isPrivate)).toEqual([false, false]);
  }
});

it('sweeps the disk', async () => {
  await clients.sweep();
  expect(sweep).toHaveBeenCalledOnce();
});

it('lets the browser return no mark of an earlier answer', async () => {
  const fetch = vi.fn(async () => Response.json({ items: [] }));
  vi.stubGlobal('fetch', fetch);
  const client = createDetailsClients({ ...createMemoryCache(), sweep }).of(HERE, false);
  await client.lists();
  expect(fetch).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ cache: 'no-store' }));
});
