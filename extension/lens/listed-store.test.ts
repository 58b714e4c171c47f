import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LISTED, storedSet } from './listed-set.fixture.ts';
import { DATABASE, openListedStore } from './listed-store.ts';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('keeps the set and the withdrawn codes for the next worker', async () => {
  const first = await openListedStore();
  await first.write(storedSet());
  await first.withdraw(LISTED, 'notRegistered', { isPrivate: false });
  const second = await openListedStore();
  expect(second.state).toBe('persistent');
  expect(await second.read()).toEqual(storedSet());
  expect([...(await second.withdrawn())]).toEqual([[LISTED, 'notRegistered']]);
});

it('remembers what a private window withdrew in memory alone', async () => {
  const first = await openListedStore();
  await first.withdraw(LISTED, 'noEntry', { isPrivate: true });
  expect([...(await first.withdrawn())]).toEqual([[LISTED, 'noEntry']]);
  expect([...(await (await openListedStore()).withdrawn())]).toEqual([]);
});

it('erases everything', async () => {
  const store = await openListedStore();
  await store.write(storedSet());
  await store.withdraw(LISTED, 'noEntry', { isPrivate: false });
  const { generation } = store;
  const erased = store.erase();
  expect(store.generation).not.toBe(generation);
  await erased;
  const next = await openListedStore();
  expect([await next.read(), [...(await next.withdrawn())]]).toEqual([null, []]);
});

it('goes on in memory where there is no IndexedDB', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = await openListedStore();
  await store.write(storedSet());
  expect(store.state).toBe('memory');
  expect(await store.read()).toEqual(storedSet());
});

it('goes on in memory when the disk is full, and says so', async () => {
  const store = await openListedStore();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await store.write(storedSet());
  expect(store.state).toBe('memory');
  expect(await store.read()).toEqual(storedSet());
});

it('takes a damaged row for none', async () => {
  const store = await openListedStore();
  await store.write({ ...storedSet(), set: { asOf: 'x' } } as never);
  expect(await (await openListedStore()).read()).toBeNull();
});

it('deletes and rebuilds a database of a later version', async () => {
  (await openDB(DATABASE, 99)).close();
  const store = await openListedStore();
  expect(store.state).toBe('persistent');
  await store.write(storedSet());
  expect(await (await openListedStore()).read()).toEqual(storedSet());
});
