import { readLookupResult } from '../../contract/read-lookup-result.ts';
import type { LookupResult } from '../../contract/types.gen.ts';
import { mustSpeakOf } from './speaks-of.ts';

/**
 * Reads the result for a key.
 *
 * @throws AlienValue also when it is the result for another key
 */
export function readResultFor(key: string, value: unknown): LookupResult {
  const result = readLookupResult(value);
  mustSpeakOf(key, result);
  return result;
}
