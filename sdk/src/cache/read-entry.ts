import { readLookupResult } from '../contract/read-lookup-result.ts';
import { AlienValue, number, object } from '../contract/reader.ts';
import type { CacheEntry } from './cache.ts';

const readStored = object<CacheEntry>({
  value: readLookupResult,
  storedAt: number,
  expiresAt: number,
  refreshAt: (value) => (value === undefined ? value : number(value)),
});

/** An entry as it lay in a store; `undefined` when it is damaged or was written by something else. */
export function readEntry(stored: unknown): CacheEntry | undefined {
  if (stored === undefined) return undefined;
  try {
    return readStored(stored);
  } catch (error) {
    if (error instanceof AlienValue) return undefined;
    throw error;
  }
}
