import type { LookupResult } from '../contract/types.gen.ts';

/** An answer that is kept, with the times between which it may be given. */
export interface CacheEntry {
  /** The answer as the server gave it. */
  readonly value: LookupResult;
  /** When it was asked for: milliseconds since 1970 by the device's clock. */
  readonly storedAt: number;
  /** From when on it must not be given any more: milliseconds since 1970 by the same clock. */
  readonly expiresAt: number;
  /**
   * From when on it is given once more while a newer one is asked for behind it, in milliseconds since 1970; left out:
   * not before it expires.
   */
  readonly refreshAt?: number | undefined;
}

/**
 * Keeps answers. A key names the server and the code (see `cacheKey`). An entry that is past its time may be
 * kept or dropped; the client does not give it. `unavailable` is never stored.
 */
export interface Cache {
  /** The entry under this key, or undefined. */
  get(key: string): Promise<CacheEntry | undefined>;
  /** Keeps an entry, in place of an earlier one. */
  set(key: string, entry: CacheEntry): Promise<void>;
  /** Drops one answer, as when its entry is known to have been removed. */
  delete(key: string): Promise<void>;
  /** Drops every answer. */
  clear(): Promise<void>;
}

/** A cache that drops by itself what is past its time when it is told to, asked for or not. */
export interface SweptCache extends Cache {
  /** Drops every entry that may not be given any more. To be called from time to time. */
  sweep(): Promise<void>;
}

/**
 * The key of an answer: what one server says about a code is not what another says.
 *
 * @example
 * import { cacheKey, createMemoryCache } from '@credit-lens/sdk';
 *
 * const cache = createMemoryCache();
 * await cache.delete(cacheKey('https://credit.example/', '91330106FAKE000133'));
 * console.log(cacheKey('https://credit.example/', '91330106FAKE000133'));
 * // → https://credit.example 91330106FAKE000133
 */
export function cacheKey(baseUrl: string, code: string): string {
  return `${baseUrl.replace(/\/+$/, '')} ${code}`;
}

/**
 * Whether an entry may be given now. A clock that shows a time before the entry was stored has been set back,
 * so nothing is known about the entry's age.
 *
 * @example
 * import { type CacheEntry, isFresh } from '@credit-lens/sdk';
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookup } from '@credit-lens/sdk/lookup';
 *
 * const value = await lookup(createClient({ baseUrl: 'http://127.0.0.1:8787' }), '91330106FAKE000133');
 * const entry: CacheEntry = { value, storedAt: 1_000, expiresAt: 2_000 };
 * console.log(isFresh(entry, 1_500), isFresh(entry, 2_000)); // → true false
 */
export function isFresh(entry: CacheEntry, now: number): boolean {
  return entry.storedAt <= now && now < entry.expiresAt;
}
