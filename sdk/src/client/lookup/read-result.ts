import { readLookupResult } from '../../contract/read-lookup-result.ts';
import type { LookupResult } from '../../contract/types.gen.ts';
import { mustSpeakOf } from './speaks-of.ts';

/**
 * Reads the result for a key, under the rules of the day asked about.
 *
 * @throws AlienValue also when it is the result for another key or another day
 */
export function readResultFor(key: string, value: unknown, asOf?: string): LookupResult {
  const result = readLookupResult(value);
  mustSpeakOf(key, result, asOf);
  return result;
}
