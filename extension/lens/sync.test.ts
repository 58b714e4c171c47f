import type { CreditList, ListedSet, ListedSetAnswer } from '@credit-lens/sdk';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { CLAIMED_FOR_MS, PLAIN_FOR_MS } from './freshness.ts';
import { CONTESTED, COURT_LIST, LISTED, NOW, storedSet } from './listed-set.fixture.ts';
import { type ListedStore, openListedStore } from './listed-store.ts';
import { createListedSync } from './sync.ts';

const HERE = 'http://127.0.0.1:8787';
const catalogue = [
  { ...COURT_LIST, owners: [{ id: 'spc', name: COURT_LIST.owner }] },
] as unknown as CreditList[];
const fresh: ListedSetAnswer = { modified: true, set: storedSet().set, etag: '"one"' };

const state = (change: Partial<ListedSet>): ListedSetAnswer => ({
  modified: true,
  set: { ...storedSet().set, ...change },
  etag: null,
});

let store: ListedStore;
let server: string;
let now: number;
const onChange = vi.fn(async () => {});
const forgetDetails = vi.fn(async (_server: string, _codes: readonly string[] | 'all') => {});
const client = {
  listedSet: vi.fn(async (): Promise<ListedSetAnswer> => fresh),
  lists: vi.fn(async () => catalogue),
};
const make = () =>
  createListedSync({
    store,
    serverAddress: async () => server,
    clientOf: () => client,
    now: () => now,
    forgetDetails,
    onChange,
  });

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.resetAllMocks();
  client.listedSet.mockResolvedValue(fresh);
  client.lists.mockResolvedValue(catalogue);
  store = await openListedStore();
  server = HERE;
  now = NOW;
});

it('keeps the name, the colour and the keeper of each list of the catalogue', async () => {
  await make().sync();
  expect((await store.read())?.lists).toEqual([COURT_LIST]);
});

it('asks for the whole set each time, and sends no mark of the one it holds', async () => {
  const sync = make();
  expect(await sync.sync()).toEqual({ triedAt: NOW, problem: null });
  expect(await store.read()).toEqual(storedSet());
  await store.write({ ...storedSet(), confirmedAt: 0 });
  await sync.sync();
  expect(client.listedSet.mock.calls).toEqual([[], []]);
  expect((await store.read())?.confirmedAt).toBe(NOW);
});

it('forgets withdrawals with a new set, and keeps them with the same one', async () => {
  const sync = make();
  await sync.sync();
  await store.withdraw(LISTED, 'noEntry', { isPrivate: false });
  await sync.sync();
  expect((await store.withdrawn()).size).toBe(1);
  client.listedSet.mockResolvedValue(state({ asOf: '2026-11-21T09:00:00Z' }));
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

it('drops what is kept about codes that left the set or stand there in another way', async () => {
  const sync = make();
  await sync.sync();
  expect(forgetDetails.mock.lastCall).toEqual([HERE, 'all']);
  await sync.sync();
  expect(forgetDetails.mock.lastCall).toEqual([HERE, []]);
  const { items } = storedSet().set;
  const contestedNow = items.map((item) => (item.code === LISTED ? { ...item, contested: true } : item));
  client.listedSet.mockResolvedValue(state({ items: contestedNow.filter(({ code }) => code !== CONTESTED) }));
  await sync.sync();
  expect(forgetDetails.mock.lastCall).toEqual([HERE, [LISTED, CONTESTED]]);
});

it('drops everything that is kept when the register covers another part of the codes', async () => {
  const sync = make();
  await sync.sync();
  const coverage = { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92', '93'] };
  client.listedSet.mockResolvedValue(state({ coverage }));
  await sync.sync();
  expect(forgetDetails.mock.lastCall).toEqual([HERE, 'all']);
});

it('lets pages ask again, while the server fails, each time that the set may say less', async () => {
  const sync = make();
  await sync.sync();
  onChange.mockClear();
  client.listedSet.mockRejectedValue(new TypeError('no way there'));
  const toldAt = async (age: number) => {
    now = Date.parse(storedSet().set.asOf) + age;
    await sync.sync();
    return onChange.mock.calls.length;
  };
  expect([await toldAt(PLAIN_FOR_MS - 1), await toldAt(PLAIN_FOR_MS + 1)]).toEqual([0, 1]);
  expect([await toldAt(CLAIMED_FOR_MS - 1), await toldAt(CLAIMED_FOR_MS + 1)]).toEqual([1, 2]);
});

it('lets pages ask again after a failure when the worker has slept since it last told them', async () => {
  await make().sync();
  onChange.mockClear();
  client.listedSet.mockRejectedValue(new TypeError('no way there'));
  await make().sync();
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('drops a set that arrives after everything was erased, and fetches it anew when asked', async () => {
  const sync = make();
  let arrive = (_answer: ListedSetAnswer) => {};
  client.listedSet.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
  const underWay = sync.sync();
  await vi.waitFor(() => expect(client.listedSet).toHaveBeenCalledTimes(1));
  await store.erase();
  arrive(fresh);
  await underWay;
  expect(await store.read()).toBeNull();

  client.listedSet.mockImplementationOnce(() => new Promise((resolve) => (arrive = resolve)));
  const before = sync.sync();
  await vi.waitFor(() => expect(client.listedSet).toHaveBeenCalledTimes(2));
  await store.erase();
  expect((await sync.sync()).problem).toBeNull();
  expect(await store.read()).not.toBeNull();
  arrive(fresh);
  await before;
});
