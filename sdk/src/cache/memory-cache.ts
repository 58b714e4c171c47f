import { type CacheEntry, isFresh, type SweptCache } from './cache.ts';

/** Answers kept when no limit is given: a few KB each. */
const DEFAULT_LIMIT = 1_000;

/**
 * Keeps answers until the page is closed; those that were not used for longest make room for new ones.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { createMemoryCache } from '@credit-lens/sdk';
 * import { lookup, withSharedLookups } from '@credit-lens/sdk/lookup';
 *
 * const cache = createMemoryCache({ limit: 100 });
 * const plain = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const client = withSharedLookups(plain, { cache });
 * console.log((await lookup(client, '91330106FAKE000133')).outcome); // → listed
 * await cache.clear(); // forgets every answer
 */
export function createMemoryCache(options: { readonly limit?: number } = {}): SweptCache {
  const { limit = DEFAULT_LIMIT } = options;
  // A map gives its keys in the order they were set: the first is the one not used for longest.
  const entries = new Map<string, CacheEntry>();
  return {
    async get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry;
    },
    async set(key, entry) {
      entries.delete(key);
      entries.set(key, entry);
      for (const oldest of entries.keys()) {
        if (entries.size <= limit) break;
        entries.delete(oldest);
      }
    },
    async delete(key) {
      entries.delete(key);
    },
    async clear() {
      entries.clear();
    },
    async sweep() {
      const now = Date.now();
      for (const [key, entry] of entries) if (!isFresh(entry, now)) entries.delete(key);
    },
  };
}
