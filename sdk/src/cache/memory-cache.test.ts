import { describe, expect, it } from 'vitest';
import { noEntry } from '../client/sample-results.fixture.ts';
import { createMemoryCache } from './memory-cache.ts';

const entry = { value: noEntry('91330106FAKE000133'), storedAt: 0, expiresAt: 1 };

describe('the memory cache', () => {
  it('drops what was not used for longest when it is full', async () => {
    const cache = createMemoryCache({ limit: 2 });
    await cache.set('a', entry);
    await cache.set('b', entry);
    await cache.get('a');
    await cache.set('c', entry);
    expect(await cache.get('b')).toBeUndefined();
    expect(await cache.get('a')).toBe(entry);
    expect(await cache.get('c')).toBe(entry);
  });

  it('is swept of what is past its time', async () => {
    const cache = createMemoryCache();
    await cache.set('past', entry);
    await cache.set('fresh', { ...entry, expiresAt: Date.now() + 60_000 });
    await cache.sweep();
    expect(await cache.get('past')).toBeUndefined();
    expect(await cache.get('fresh')).toBeDefined();
  });

  it('forgets one entry, or all', async () => {
    const cache = createMemoryCache();
    await cache.set('a', entry);
    await cache.set('b', entry);
    await cache.delete('a');
    expect(await cache.get('a')).toBeUndefined();
    await cache.clear();
    expect(await cache.get('b')).toBeUndefined();
  });
});
