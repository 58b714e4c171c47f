import { type Cache, cacheKey, isFresh } from '../../cache/cache.ts';
import type { LookupResult } from '../../contract/types.gen.ts';
import { hasCodeForm } from '../../identity/unified-social-credit-code.ts';

/** The answers of one server that are kept. */
export interface KeptAnswers {
  get(key: string): Promise<LookupResult | undefined>;
  /** Keeps an answer for `lifetime` milliseconds from `askedAt`, or drops an earlier one if that is nothing. */
  put(key: string, result: LookupResult, askedAt: number, lifetime: number): Promise<void>;
}

/**
 * Keeps the answers of one server in a cache. Only answers for unified codes are kept, so that whoever purges
 * a code has purged all there is about it. A cache that fails is as good as an empty one: the server is asked.
 */
export function keepAnswers(cache: Cache | false, baseUrl: string): KeptAnswers {
  if (cache === false) return { get: async () => undefined, put: async () => undefined };
  return {
    async get(key) {
      if (!hasCodeForm(key)) return undefined;
      try {
        const entry = await cache.get(cacheKey(baseUrl, key));
        return entry !== undefined && isFresh(entry, Date.now()) ? entry.value : undefined;
      } catch {
        return undefined;
      }
    },
    async put(key, result, askedAt, lifetime) {
      if (!hasCodeForm(key) || result.outcome === 'unavailable') return;
      const name = cacheKey(baseUrl, key);
      try {
        if (lifetime <= 0) await cache.delete(name);
        else await cache.set(name, { value: result, storedAt: askedAt, expiresAt: askedAt + lifetime });
      } catch {
        // The answer is in hand all the same; it is only asked for again next time.
      }
    },
  };
}
