import type { LookupResult } from '@credit-lens/sdk';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fetchDetails } from './details.ts';
import { LISTED, NOT_LISTED, storedSet } from './listed-set.fixture.ts';
import { type ListedStore, openListedStore } from './listed-store.ts';

let store: ListedStore;
const onWithdraw = vi.fn(async () => {});
const ask = (result: unknown, code = LISTED, isPrivate = false) => {
  const lookup = vi.fn(async () => result as LookupResult);
  return fetchDetails(code, isPrivate, { store, client: async () => ({ lookup }), onWithdraw });
};
const listedOn = (...polarities: string[]) => ({
  outcome: 'listed',
  entries: polarities.map((polarity) => ({ list: { polarity } })),
});

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  onWithdraw.mockClear();
  store = await openListedStore();
  await store.write(storedSet());
});

it.each([
  ['no entry', { outcome: 'noEntry' }, 'noEntry'],
  ['recognitions alone', listedOn('recognition'), 'noEntry'],
  ['nobody of that code', { outcome: 'notCovered', reason: 'notRegistered' }, 'notRegistered'],
  ['nothing to tell of the category', { outcome: 'notCovered', reason: 'withheld' }, 'withheld'],
])('withdraws a flag when the live record has %s', async (_what, result, said) => {
  expect((await ask(result)).withdrawn).toBe(true);
  expect((await store.withdrawn()).get(LISTED)).toBe(said);
  expect(onWithdraw).toHaveBeenCalledTimes(1);
});

it.each([
  ['an adverse entry stands', listedOn('recognition', 'adverse'), LISTED],
  ['there is no answer', { outcome: 'unavailable', reason: 'offline' }, LISTED],
  ['no source was reached', { outcome: 'notCovered', reason: 'sourceNotReached' }, LISTED],
  ['a gateway refuses the code', { outcome: 'notCovered', reason: 'malformed' }, LISTED],
  ['the server speaks of another register', { outcome: 'notCovered', reason: 'outsideRegister' }, LISTED],
  ['the code was never flagged', { outcome: 'noEntry' }, NOT_LISTED],
])('withdraws nothing when %s', async (_what, result, code) => {
  expect((await ask(result, code)).withdrawn).toBe(false);
  expect((await store.withdrawn()).size).toBe(0);
});

it('tells pages of a withdrawal once', async () => {
  await ask({ outcome: 'noEntry' });
  expect((await ask({ outcome: 'noEntry' })).withdrawn).toBe(true);
  expect(onWithdraw).toHaveBeenCalledTimes(1);
});

it('writes nothing back when everything was erased while the server was asked', async () => {
  const lookup = vi.fn(async () => {
    await store.erase();
    await store.write(storedSet());
    return { outcome: 'noEntry' } as LookupResult;
  });
  await fetchDetails(LISTED, false, { store, client: async () => ({ lookup }), onWithdraw });
  expect((await store.withdrawn()).size).toBe(0);
});
