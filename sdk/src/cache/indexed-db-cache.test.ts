import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noEntry } from '../client/sample-results.fixture.ts';
import { createIndexedDbCache } from './indexed-db-cache.ts';

const NAME = 'credit-lens-answers';
/** The version that the cache opens. */
const VERSION = 2;
const entryAt = (storedAt: number) => ({
  value: noEntry('91330106FAKE000133'),
  storedAt,
  expiresAt: storedAt + 3_600_000,
});

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the cache on disk', () => {
  it('gives an entry on the next visit', async () => {
    const entry = entryAt(Date.now());
    const before = createIndexedDbCache();
    expect(before.state).toBe('opening');
    await before.set('a', entry);
    const after = createIndexedDbCache();
    expect(await after.get('a')).toEqual(entry);
    expect(after).toMatchObject({ state: 'disk', trouble: null });
  });

  it('forgets one entry, or all', async () => {
    const cache = createIndexedDbCache();
    for (const key of ['a', 'b', 'c']) await cache.set(key, entryAt(Date.now()));
    await cache.delete('a');
    expect(await cache.get('a')).toBeUndefined();
    expect(await cache.get('b')).toBeDefined();
    await cache.clear();
    expect(await createIndexedDbCache().get('c')).toBeUndefined();
  });

  it('drops the oldest when it is full', async () => {
    const cache = createIndexedDbCache({ limit: 2 });
    const now = Date.now();
    await cache.set('middle', entryAt(now - 2));
    await cache.set('oldest', entryAt(now - 3));
    await cache.set('newest', entryAt(now - 1));
    expect(await cache.get('oldest')).toBeUndefined();
    expect(await cache.get('middle')).toBeDefined();
    expect(await cache.get('newest')).toBeDefined();
  });

  it('does not give what is past its time or from the future, and drops it', async () => {
    const cache = createIndexedDbCache();
    await cache.set('past', entryAt(Date.now() - 3_600_000));
    await cache.set('future', entryAt(Date.now() + 60_000));
    expect(await cache.get('past')).toBeUndefined();
    expect(await cache.get('future')).toBeUndefined();
    const database = await openDB(NAME);
    expect(await database.count('answers')).toBe(0);
  });

  it('leaves no trace of what is past its time once it is opened again, asked for or not', async () => {
    const before = createIndexedDbCache();
    await before.set('past', entryAt(Date.now() - 3_600_000));
    await before.set('future', entryAt(Date.now() + 60_000));
    await before.set('fresh', entryAt(Date.now()));
    await createIndexedDbCache().get('another');
    expect(await (await openDB(NAME)).getAllKeys('answers')).toEqual(['fresh']);
  });

  it('is swept on request, while it stays open', async () => {
    const cache = createIndexedDbCache();
    await cache.get('opened before');
    await cache.set('past', entryAt(Date.now() - 3_600_000));
    await cache.set('future', entryAt(Date.now() + 60_000));
    await cache.set('fresh', entryAt(Date.now()));
    await cache.sweep();
    expect(await (await openDB(NAME)).getAllKeys('answers')).toEqual(['fresh']);
  });

  it('does not give what is damaged', async () => {
    const cache = createIndexedDbCache();
    await cache.set('a', entryAt(Date.now()));
    const database = await openDB(NAME);
    await database.put('answers', { ...entryAt(Date.now()), value: { outcome: 'listed' } }, 'a');
    await database.put('answers', 'nonsense', 'b');
    expect(await cache.get('a')).toBeUndefined();
    expect(await cache.get('b')).toBeUndefined();
    expect(cache.state).toBe('disk');
  });

  it('lets another page delete it, and opens anew', async () => {
    const cache = createIndexedDbCache();
    await cache.set('a', entryAt(Date.now()));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = resolve;
      request.onblocked = reject;
    });
    expect(await cache.get('a')).toBeUndefined();
    await cache.set('a', entryAt(Date.now()));
    expect(await cache.get('a')).toBeDefined();
    expect(cache.state).toBe('disk');
  });
});

describe('without a working database', () => {
  async function expectMemory(cache: ReturnType<typeof createIndexedDbCache>): Promise<void> {
    await cache.set('a', entryAt(Date.now()));
    expect(await cache.get('a')).toBeDefined();
    expect(cache.state).toBe('memory');
    expect(cache.trouble).toBeInstanceOf(Error);
    await cache.delete('a');
    expect(await cache.get('a')).toBeUndefined();
    await cache.set('past', entryAt(Date.now() - 3_600_000));
    await cache.sweep();
    expect(await cache.get('past')).toBeUndefined();
    await cache.clear();
  }

  it('keeps answers in memory when there is none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expectMemory(createIndexedDbCache());
  });

  it('keeps answers in memory when it is refused', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not in a private window.', 'SecurityError');
    });
    await expectMemory(createIndexedDbCache());
  });

  it('keeps answers in memory when it is of a later version, and deletes it', async () => {
    (await openDB(NAME, 99)).close();
    await expectMemory(createIndexedDbCache());
    await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
  });

  it('keeps answers in memory when its store is gone', async () => {
    (await openDB(NAME, VERSION)).close();
    await expectMemory(createIndexedDbCache());
  });

  it('keeps answers in memory at once when an earlier page holds on to it', async () => {
    const held = await openDB(NAME, VERSION);
    vi.spyOn(indexedDB, 'open').mockImplementation((name) =>
      IDBFactory.prototype.open.call(indexedDB, name, VERSION + 1),
    );
    const cache = createIndexedDbCache();
    await expectMemory(cache);
    expect(String(cache.trouble)).toContain('Another page keeps an earlier version');
    held.close();
  });

  it('keeps answers in memory when it never answers', async () => {
    vi.useFakeTimers();
    // A request that fires no event, as of storage that is broken.
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => new IDBOpenDBRequest());
    const cache = createIndexedDbCache();
    const memory = expectMemory(cache);
    await vi.advanceTimersByTimeAsync(3_000);
    await memory;
    expect(String(cache.trouble)).toContain('did not open in 3000 ms');
  });

  it('keeps answers in memory when the disk is full, and leaves nothing that could come back', async () => {
    const cache = createIndexedDbCache();
    await cache.set('removed', entryAt(Date.now()));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full.', 'QuotaExceededError');
    });
    await expectMemory(cache);
    vi.restoreAllMocks();
    await vi.waitFor(async () => expect(await indexedDB.databases()).toEqual([]));
    expect(await createIndexedDbCache().get('removed')).toBeUndefined();
  });
});
