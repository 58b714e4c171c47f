/** Answers kept in whatever keeps texts: the store of an edge runtime, Redis, a map. */
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Cache, CacheEntry } from './cache.ts';
import { readEntry } from './read-entry.ts';

/** Anything that keeps texts by key, at once or later: a `Map`, Redis, the key-value store of an edge runtime. */
export interface KeyValueStore {
  /** The text under a key; null or undefined when there is none. */
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  /** `lifetime`: milliseconds after which the store may forget the text by itself. */
  set(key: string, text: string, lifetime: number): unknown;
  /** Drops the text under a key. */
  delete(key: string): unknown;
  /** Left out where a store cannot forget everything; `clear` of the cache then rejects. */
  clear?(): unknown;
}

/**
 * Keeps answers in a key-value store. What is damaged there, or was written by something else, counts as absent.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { createKeyValueCache } from '@credit-lens/sdk/key-value-cache';
 * import { lookup, withSharedLookups } from '@credit-lens/sdk/lookup';
 *
 * const store = new Map<string, string>(); // or a store of the runtime, or anything that keeps texts
 * const plain = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const client = withSharedLookups(plain, { cache: createKeyValueCache(store) });
 * await lookup(client, '91330106FAKE000133');
 * console.log(store.size); // → 1
 */
export function createKeyValueCache(store: KeyValueStore): Cache {
  return {
    async get(key): Promise<CacheEntry | undefined> {
      const text = await store.get(key);
      return text === null || text === undefined ? undefined : readEntry(parse(text));
    },
    async set(key, entry) {
      await store.set(key, JSON.stringify(entry), Math.max(0, entry.expiresAt - Date.now()));
    },
    async delete(key) {
      await store.delete(key);
    },
    async clear() {
      if (store.clear === undefined) {
        throw new ConfigurationError('The store of this cache cannot forget everything. Give it a `clear`.');
      }
      await store.clear();
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
