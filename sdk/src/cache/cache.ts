import type { LookupResult } from '../contract/types.gen.ts';

/** An answer that is kept, with the times between which it may be given. */
export interface CacheEntry {
  readonly value: LookupResult;
  /** When it was asked for: milliseconds since 1970 by the device's clock. */
  readonly storedAt: number;
  /** From when on it must not be given any more, by the same clock. */
  readonly expiresAt: number;
  /** From when on it is given once more while a newer one is asked for behind it; left out: not before it expires. */
  readonly refreshAt?: number | undefined;
}

/**
 * Keeps answers. A key names the server and the code (see `cacheKey`). An entry that is past its time may be
 * kept or dropped; the client does not give it. `unavailable` is never stored.
 */
export interface Cache {
  get(key: string): Promise<CacheEntry | undefined>;
  set(key: string, entry: CacheEntry): Promise<void>;
  /** Drops one answer, as when its entry is known to have been removed. */
  delete(key: string): Promise<void>;
  clear(): Promise<void>;
}

/** A cache that drops by itself what is past its time when it is told to, asked for or not. */
export interface SweptCache extends Cache {
  /** Drops every entry that may not be given any more. To be called from time to time. */
  sweep(): Promise<void>;
}

/** The key of an answer: what one server says about a code is not what another says. */
export function cacheKey(baseUrl: string, code: string): string {
  return `${baseUrl.replace(/\/+$/, '')} ${code}`;
}

/**
 * Whether an entry may be given now. A clock that shows a time before the entry was stored has been set back,
 * so nothing is known about the entry's age.
 */
export function isFresh(entry: CacheEntry, now: number): boolean {
  return entry.storedAt <= now && now < entry.expiresAt;
}
