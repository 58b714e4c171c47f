import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import packed from '../adapters/table.gen.json' with { type: 'json' };
import { openSellerStore } from '../directory/seller-store.ts';
import { readTable } from '../page/adapting/read-table.ts';
import { createSellers, type Sellers } from './sellers.ts';

const CODE = '91330100FAKE70011C';
const OTHER = '91440300FAKE7002X9';
const LESSON = { adapter: 'jd/licence', sellerId: '700101', code: CODE, registeredName: null };
const LICENCE = {
  origin: 'https://mall.jd.com',
  url: 'https://mall.jd.com/showLicence-700101.html',
  frameId: 0,
  isPrivate: false,
};
const ITEM = {
  origin: 'https://item.jd.com',
  url: 'https://item.jd.com/1.html',
  frameId: 0,
  isPrivate: false,
};
const ELSEWHERE = {
  origin: 'https://shop.example',
  url: 'https://shop.example/',
  frameId: 0,
  isPrivate: false,
};
const SHOP = { site: 'jd', sellerId: '700101' };
const DAY_MS = 86_400_000;

const onChange = vi.fn(async () => {});
let now: number;
let sellers: Sellers;
const restart = () => {
  sellers = createSellers({
    open: openSellerStore,
    table: async () => readTable(packed),
    now: () => now,
    onChange,
  });
};
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  now = new Date(2026, 10, 21, 12).getTime();
  onChange.mockClear();
  restart();
});

const learn = (sender = LICENCE, lesson: unknown = LESSON) =>
  sellers.answer({ type: 'learnSeller', lesson }, sender);
const resolve = (sender = ITEM) => sellers.answer({ type: 'resolveSellers', sellers: [SHOP] }, sender);

describe('a seller whose licence page was open', () => {
  it('is known on the other pages of the site, with page and day, after a restart too', async () => {
    expect(await learn()).toBe(true);
    const known = { code: CODE, source: { ...SHOP, page: 'licence', day: '2026-11-21' } };
    expect(await resolve()).toEqual([known]);
    restart();
    expect(await resolve()).toEqual([known]);
  });

  it('is no business of another site', async () => {
    await learn();
    expect(await resolve(ELSEWHERE)).toEqual([null]);
  });

  it('is asked about again on open pages, once', async () => {
    await learn();
    expect(onChange).toHaveBeenCalledTimes(1);
    await learn();
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is forgotten after ninety days', async () => {
    await learn();
    now += 91 * DAY_MS;
    expect(await resolve()).toEqual([null]);
    await sellers.expire();
    now -= 91 * DAY_MS;
    expect(await resolve()).toEqual([null]);
  });

  it('is forgotten with everything else', async () => {
    await learn();
    await sellers.erase();
    expect(await resolve()).toEqual([null]);
    restart();
    expect(await resolve()).toEqual([null]);
  });
});

it('keeps to a private window what it taught, until the last one closes', async () => {
  await learn({ ...LICENCE, isPrivate: true });
  expect(await resolve()).toEqual([null]);
  expect(await resolve({ ...ITEM, isPrivate: true })).toMatchObject([{ code: CODE }]);
  await sellers.forgetPrivate();
  expect(await resolve({ ...ITEM, isPrivate: true })).toEqual([null]);
});

it.each([
  ['another host', { ...LICENCE, url: 'https://mall.jd.com.example.org/showLicence-700101.html' }, LESSON],
  ['a frame', { ...LICENCE, frameId: 2 }, LESSON],
  ['the page of another seller', { ...LICENCE, url: 'https://mall.jd.com/showLicence-1.html' }, LESSON],
  ['an item page', ITEM, LESSON],
  ['a page that names a number of a person', LICENCE, { ...LESSON, code: '11010119900101001X' }],
])('learns nothing from %s', async (_what, sender, lesson) => {
  expect(await learn(sender, lesson)).toBe(false);
  expect(await resolve()).toEqual([null]);
});

it('believes the newer licence page', async () => {
  await learn();
  await learn(LICENCE, { ...LESSON, code: OTHER });
  expect(await resolve()).toMatchObject([{ code: OTHER }]);
});

it('gives a page the adapters of its own site', async () => {
  const table = await sellers.answer({ type: 'readAdapters' }, ITEM);
  expect((table as { adapters: { site: string }[] }).adapters.map(({ site }) => site)).toEqual([
    'jd',
    'jd',
    'jd',
    'jd',
  ]);
  expect(await sellers.answer({ type: 'readAdapters' }, ELSEWHERE)).toEqual({ adapters: [], off: [] });
  expect(await sellers.answer({ type: 'readAdapters' }, { ...ITEM, url: 'about:blank' })).toEqual({
    adapters: [],
    off: [],
  });
});
