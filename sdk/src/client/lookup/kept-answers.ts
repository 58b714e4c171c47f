import { cacheKey, isFresh } from '../../cache/cache.ts';
import { createMemoryCache } from '../../cache/memory-cache.ts';
import type { LookupResult } from '../../contract/types.gen.ts';
import { hasCodeForm } from '../../identity/unified-social-credit-code.ts';
import { answerLifetime, givenAloneFor } from './answer-lifetime.ts';
import type { SharedLookupOptions } from './shared-lookup-options.ts';

/** An answer from the cache. */
interface KeptAnswer {
  readonly result: LookupResult;
  /** Whether a newer one is to be asked for, though this one may still be given. */
  readonly isAging: boolean;
}

/** The answers of one server that are kept. */
export interface KeptAnswers {
  get(key: string): Promise<KeptAnswer | undefined>;
  /**
   * Keeps an answer for its lifetime from `askedAt`, or drops an earlier one if it has none.
   *
   * @param isOwnResource whether the headers speak of this result alone; those of a batch do not
   */
  put(
    key: string,
    result: LookupResult,
    askedAt: number,
    headers: Headers,
    isOwnResource: boolean,
  ): Promise<void>;
}

/** No answers are kept. */
export const KEEP_NOTHING: KeptAnswers = { get: async () => undefined, put: async () => undefined };

/**
 * Keeps the answers of one server in a cache. Only answers for unified codes are kept, so that whoever purges
 * a code has purged all there is about it. A cache that fails is as good as an empty one: the server is asked.
 */
export function keepAnswers(
  baseUrl: string,
  { cache = createMemoryCache(), refreshAfter = Infinity }: SharedLookupOptions,
): KeptAnswers {
  if (cache === false) return KEEP_NOTHING;
  return {
    async get(key) {
      if (!hasCodeForm(key)) return undefined;
      try {
        const entry = await cache.get(cacheKey(baseUrl, key));
        const now = Date.now();
        if (entry === undefined || !isFresh(entry, now)) return undefined;
        return { result: entry.value, isAging: now >= (entry.refreshAt ?? Infinity) };
      } catch {
        return undefined;
      }
    },
    async put(key, value, askedAt, headers, isOwnResource) {
      if (!hasCodeForm(key) || value.outcome === 'unavailable') return;
      const name = cacheKey(baseUrl, key);
      const lifetime = answerLifetime(value, headers, isOwnResource);
      const alone = Math.min(refreshAfter, givenAloneFor(headers, isOwnResource));
      try {
        if (lifetime <= 0) await cache.delete(name);
        else {
          await cache.set(name, {
            value,
            storedAt: askedAt,
            expiresAt: askedAt + lifetime,
            ...(alone < lifetime ? { refreshAt: askedAt + alone } : {}),
          });
        }
      } catch {
        // The answer is in hand all the same; it is only asked for again next time.
      }
    },
  };
}
