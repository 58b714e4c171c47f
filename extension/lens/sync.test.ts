import type { CreditList, ListedSetAnswer } from '@credit-lens/sdk';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { COURT_LIST, LISTED, NOW, storedSet } from './listed-set.fixture.ts';
import { type ListedStore, openListedStore } from './listed-store.ts';
import { createListedSync } from './sync.ts';

const HERE = 'http://127.0.0.1:8787';
const catalogue = [
  { ...COURT_LIST, owners: [{ id: 'spc', name: COURT_LIST.owner }] },
] as unknown as CreditList[];
const fresh: ListedSetAnswer = { modified: true, set: storedSet().set, etag: '"one"' };

let store: ListedStore;
let server: string;
const onChange = vi.fn(async () => {});
const client = {
  listedSet: vi.fn(async (_options?: { etag?: string }): Promise<ListedSetAnswer> => fresh),
  lists: vi.fn(async () => catalogue),
};
const make = () =>
  createListedSync({
    store,
    serverAddress: async () => server,
    clientOf: () => client,
    now: () => NOW,
    onChange,
  });

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetAllMocks();
  client.listedSet.mockResolvedValue(fresh);
  client.lists.mockResolvedValue(catalogue);
  store = await openListedStore();
  server = HERE;
});

it('fetches the whole set first, then only asks whether there is another', async () => {
  const sync = make();
  expect(await sync.sync()).toEqual({ triedAt: NOW, problem: null });
  expect(await store.read()).toEqual(storedSet());
  client.listedSet.mockResolvedValue({ modified: false });
  await store.write({ ...storedSet(), confirmedAt: 0 });
  await sync.sync();
  expect(client.listedSet.mock.calls).toEqual([[{}], [{ etag: '"one"' }]]);
  expect((await store.read())?.confirmedAt).toBe(NOW);
});

it('forgets withdrawals with a new set, and keeps them with the same one', async () => {
  const sync = make();
  await sync.sync();
  await store.withdraw(LISTED, { isPrivate: false });
  client.listedSet.mockResolvedValueOnce({ modified: false });
  await sync.sync();
  expect((await store.withdrawn()).size).toBe(1);
  await sync.sync();
  expect((await store.withdrawn()).size).toBe(0);
  expect(onChange).toHaveBeenCalledTimes(3);
});

it('keeps the last good set when the server fails, and says what happened', async () => {
  const sync = make();
  await sync.sync();
  client.listedSet.mockRejectedValue(new TypeError('no way there'));
  expect((await sync.sync()).problem).toEqual({ kind: 'notReached', message: 'no way there' });
  client.listedSet.mockRejectedValue(Object.assign(new Error('teapot'), { status: 418 }));
  expect((await sync.sync()).problem).toEqual({ kind: 'refused', message: 'teapot' });
  expect(await store.read()).toEqual(storedSet());
  expect(sync.report().problem?.message).toBe('teapot');
});

it('does without the catalogue', async () => {
  client.lists.mockRejectedValue(new Error('not now'));
  expect((await make().sync()).problem).toBeNull();
  expect((await store.read())?.lists).toEqual([]);
});

it('refuses “not modified” from a server that was asked for everything', async () => {
  client.listedSet.mockResolvedValue({ modified: false });
  expect((await make().sync()).problem?.kind).toBe('notReached');
  expect(await store.read()).toBeNull();
});

it('shares one request between callers at the same time', async () => {
  const sync = make();
  await Promise.all([sync.sync(), sync.sync(), sync.sync()]);
  expect(client.listedSet).toHaveBeenCalledTimes(1);
});

it('drops a set that arrives after the server was changed', async () => {
  const sync = make();
  client.listedSet.mockImplementationOnce(async () => {
    server = 'https://other.example';
    return fresh;
  });
  await sync.sync();
  expect(await store.read()).toBeNull();
  expect(sync.report().triedAt).toBeNull();
  await sync.sync();
  expect((await store.read())?.server).toBe('https://other.example');
});
