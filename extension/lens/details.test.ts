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
  ['no entry', { outcome: 'noEntry' }],
  ['not covered', { outcome: 'notCovered' }],
  ['recognitions alone', listedOn('recognition')],
])('withdraws a flag when the live record has %s', async (_what, result) => {
  expect((await ask(result)).withdrawn).toBe(true);
  expect((await store.withdrawn()).has(LISTED)).toBe(true);
  expect(onWithdraw).toHaveBeenCalledTimes(1);
});

it.each([
  ['an adverse entry stands', listedOn('recognition', 'adverse'), LISTED],
  ['there is no answer', { outcome: 'unavailable', reason: 'offline' }, LISTED],
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
