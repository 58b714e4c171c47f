import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownCode } from '../../directory/known-seller.ts';
import type { AdapterTable } from '../adapting/adapter.ts';
import { sellerMention } from '../adapting/seller-mention.ts';
import { sellerOf } from '../adapting/seller-of.ts';
import { bySelector, CODE, field, ID, LABELLED, RIVAL, table } from '../adapting/test-adapting.ts';
import type { PageMention } from '../reading/page-mention.ts';
import { createAdapterReader } from './adapter-reader.ts';
import { type ReadByAdapter, readByAdapter } from './read-by-adapter.ts';

/** The test's own address stands in for the site's. */
const here = (fields: Parameters<typeof table>[0], given: Parameters<typeof table>[1] = {}): AdapterTable =>
  table(fields, { hosts: [location.hostname], paths: ['/*'], ...given });
const ITEMS = here(
  [
    field({ means: 'sellerId', place: bySelector('a', 'href'), after: ['/shop/'] }),
    field({ means: 'shopName', place: bySelector('a'), role: null }),
  ],
  { kind: 'listing', region: '.item', regions: [1, 200] },
);
const LICENCE = here([LABELLED, { ...ID, place: bySelector('a', 'href'), after: ['/shop/'] }]);
const NONE: AdapterTable = { adapters: [], off: [] };

const SHOP_1: KnownCode = {
  code: CODE,
  source: { site: 'shop', sellerId: '1', page: 'licence', day: '2026-11-21' },
};
let known: Record<string, KnownCode>;
let said: readonly PageMention[];
let adapters: AdapterTable;
let reading: ReadByAdapter;
const resolve = vi.fn(async (sellers: readonly { sellerId: string }[]) =>
  sellers.map(({ sellerId }) => known[sellerId] ?? null),
);
const teach = vi.fn(async (_lesson: unknown) => true);
const load = vi.fn(async () => ({ createAdapterReader, sellerMention }));

beforeEach(() => {
  vi.clearAllMocks();
  known = { 1: SHOP_1 };
  said = [];
  adapters = ITEMS;
  reading = readByAdapter({
    table: async () => adapters,
    load,
    resolve,
    teach,
    onSaid(now) {
      const isNew = now.length !== said.length;
      said = now;
      return isNew;
    },
  });
});
afterEach(() => {
  reading.stop();
  document.body.replaceChildren();
});

const item = (seller: number) => `<p class="item"><a href="/shop/${seller}">Shop ${seller}</a></p>`;
const marked = () => said.map((mention) => `${mention.range} ${sellerOf(mention)?.sellerId}`);

describe('a listing', () => {
  it('has the sellers marked that the directory knows, also those that come later', async () => {
    document.body.innerHTML = `<div>${item(1)}${item(2)}</div>`;
    await reading.start();
    await expect.poll(marked).toEqual(['Shop 1 1']);
    document.body.firstElementChild?.insertAdjacentHTML('beforeend', item(1));
    await expect.poll(marked).toEqual(['Shop 1 1', 'Shop 1 1']);
    // Each seller was asked about once.
    expect(resolve.mock.calls.flatMap(([sellers]) => sellers.map(({ sellerId }) => sellerId))).toEqual([
      '1',
      '2',
    ]);
  });

  it('keeps its marks while they are asked about anew, and changes them with the answer', async () => {
    document.body.innerHTML = item(1) + item(2);
    await reading.start();
    await expect.poll(marked).toEqual(['Shop 1 1']);
    known = { 2: { ...SHOP_1, source: { ...SHOP_1.source, sellerId: '2' } } };
    await reading.start();
    expect(marked()).toEqual(['Shop 1 1']);
    await expect.poll(marked).toEqual(['Shop 2 2']);
  });

  it('says stale when it is built otherwise, takes nothing, and comes back', async () => {
    document.body.innerHTML = item(1);
    await reading.start();
    await expect.poll(marked).toEqual(['Shop 1 1']);
    const shop = document.querySelector('p') as Element;
    shop.className = 'renamed';
    document.body.append('.');
    await expect.poll(reading.state).toEqual({ adapter: 'shop/licence', outcome: 'stale' });
    expect(said).toEqual([]);
    shop.className = 'item';
    document.body.append('.');
    await expect.poll(marked).toEqual(['Shop 1 1']);
  });

  it('is left alone once the adapter is switched off under the open page', async () => {
    document.body.innerHTML = item(1);
    await reading.start();
    await expect.poll(marked).toEqual(['Shop 1 1']);
    adapters = NONE;
    await reading.start();
    expect(said).toEqual([]);
    expect(reading.state()).toBeNull();
  });
});

it('loads nothing where the site has no adapter that is on', async () => {
  adapters = NONE;
  await reading.start();
  expect(load).not.toHaveBeenCalled();
});

it('teaches once what a licence page says, and not what it says later', async () => {
  adapters = LICENCE;
  document.body.innerHTML = `<div class="licence"><p>注册号：${CODE}</p><a href="/shop/1">x</a></div>`;
  await reading.start();
  await expect.poll(() => teach.mock.calls.length).toBe(1);
  const words = document.querySelector('p') as Element;
  words.textContent = `注册号：${RIVAL}`;
  await expect.poll(() => said.map(({ key }) => key)).toEqual([RIVAL]);
  expect(teach.mock.calls).toEqual([[expect.objectContaining({ sellerId: '1', code: CODE })]]);
});

it('reads nothing any more once it is stopped', async () => {
  document.body.innerHTML = item(1);
  await reading.start();
  await expect.poll(marked).toEqual(['Shop 1 1']);
  reading.stop();
  document.body.insertAdjacentHTML('beforeend', item(1));
  await new Promise((resolved) => setTimeout(resolved, 900));
  expect(marked()).toEqual(['Shop 1 1']);
});
