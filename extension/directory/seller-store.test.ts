import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KnownSeller } from './known-seller.ts';
import { learnSeller } from './seller-directory.ts';
import { openSellerStore, SELLER_DATABASE } from './seller-store.ts';

const OPEN = { isPrivate: false };
const PRIVATE = { isPrivate: true };

function known(sellerId: string): KnownSeller {
  const learned = {
    code: '91330100FAKE70011C',
    registeredName: null,
    page: 'licence',
    day: '2026-11-21',
  } as const;
  return { site: 'jd', sellerId, learned, correction: null };
}
const learn = (sellerId: string) => (directory: Parameters<typeof learnSeller>[0]) =>
  learnSeller(directory, known(sellerId));
async function onDisk(): Promise<string[]> {
  return [...(await openSellerStore()).directory(OPEN).keys()];
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => void vi.restoreAllMocks());

describe('the store of the seller directory', () => {
  it('finds again what was learned, after a restart', async () => {
    const store = await openSellerStore();
    await store.change(OPEN, learn('1'));
    await store.change(OPEN, learn('2'));
    expect(store.state).toBe('persistent');
    expect(await onDisk()).toEqual(['jd 1', 'jd 2']);
  });

  it('deletes from the disk what left the directory', async () => {
    const store = await openSellerStore();
    await store.change(OPEN, learn('1'));
    await store.change(OPEN, () => new Map());
    expect(await onDisk()).toEqual([]);
  });

  it('keeps what a private window learned in memory, apart, and forgets it', async () => {
    const store = await openSellerStore();
    await store.change(OPEN, learn('1'));
    await store.change(PRIVATE, learn('2'));
    expect([...store.directory(PRIVATE).keys()]).toEqual(['jd 1', 'jd 2']);
    expect([...store.directory(OPEN).keys()]).toEqual(['jd 1']);
    expect(await onDisk()).toEqual(['jd 1']);
    store.forgetPrivate();
    expect([...store.directory(PRIVATE).keys()]).toEqual(['jd 1']);
  });

  it('erases everything, private windows included', async () => {
    const store = await openSellerStore();
    await store.change(OPEN, learn('1'));
    await store.change(PRIVATE, learn('2'));
    await store.erase();
    expect(store.directory(OPEN).size + store.directory(PRIVATE).size).toBe(0);
    expect(await onDisk()).toEqual([]);
  });

  it('erases what it could not open', async () => {
    const newer = await openDB(SELLER_DATABASE, 99, {
      upgrade: (fresh) => void fresh.createObjectStore('sellers'),
    });
    newer.close();
    const store = await openSellerStore();
    expect(store.state).toBe('memory');
    await store.erase();
    expect((await openSellerStore()).state).toBe('persistent');
  });

  it('leaves what a newer version wrote untouched, and works in memory', async () => {
    const newer = await openDB(SELLER_DATABASE, 99, {
      upgrade: (fresh) => void fresh.createObjectStore('sellers'),
    });
    await newer.put('sellers', { mine: true }, 'k');
    newer.close();
    const store = await openSellerStore();
    await store.change(OPEN, learn('1'));
    expect([...store.directory(OPEN).keys()]).toEqual(['jd 1']);
    expect(await (await openDB(SELLER_DATABASE, 99)).getAll('sellers')).toEqual([{ mine: true }]);
  });

  it('reads what version 1 wrote, row by row', async () => {
    const first = await openDB(SELLER_DATABASE, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('sellers'),
    });
    const correction = { code: null, day: '2026-11-20' };
    await first.put('sellers', { ...known('1'), correction }, 'jd 1');
    first.close();
    const store = await openSellerStore();
    expect(store.state).toBe('persistent');
    expect([...store.directory(OPEN)]).toEqual([['jd 1', { ...known('1'), correction }]]);
  });

  it('works in memory where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const store = await openSellerStore();
    vi.unstubAllGlobals();
    await store.change(OPEN, learn('1'));
    expect(store.state).toBe('memory');
    expect(store.directory(OPEN).size).toBe(1);
  });

  it('passes over rows that it cannot read', async () => {
    const first = await openSellerStore();
    await first.change(OPEN, learn('1'));
    const raw = await openDB(SELLER_DATABASE);
    await raw.put('sellers', { site: 'jd', sellerId: '2', learned: { code: 'no code' } }, 'jd 2');
    raw.close();
    expect(await onDisk()).toEqual(['jd 1']);
  });
});
