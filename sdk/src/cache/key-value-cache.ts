import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Cache, CacheEntry } from './cache.ts';
import { readEntry } from './read-entry.ts';

/** Anything that keeps texts by key, at once or later: a `Map`, Redis, the key-value store of an edge runtime. */
export interface KeyValueStore {
  get(key: string): Promise<string | null | undefined> | string | null | undefined;
  /** `lifetime`: milliseconds after which the store may forget the text by itself. */
  set(key: string, text: string, lifetime: number): unknown;
  delete(key: string): unknown;
  /** Left out where a store cannot forget everything; `clear` of the cache then rejects. */
  clear?(): unknown;
}

/**
 * Keeps answers in a key-value store. What is damaged there, or was written by something else, counts as absent.
 *
 * @example
 * import { createCreditClient } from '@credit-lens/sdk';
 * import { createKeyValueCache } from '@credit-lens/sdk/key-value-cache';
 *
 * const cache = createKeyValueCache(new Map<string, string>());
 * const client = createCreditClient({ baseUrl: 'http://127.0.0.1:8787', cache });
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
