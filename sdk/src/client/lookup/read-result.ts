import { readLookupResult } from '../../contract/read-lookup-result.ts';
import { AlienValue } from '../../contract/reader.ts';
import type { LookupResult } from '../../contract/types.gen.ts';
import { hasCodeForm } from '../../identity/unified-social-credit-code.ts';

/**
 * Reads the result for a key, and makes sure that it is the result for that key: what is recorded of one
 * organisation must never be shown for another.
 *
 * @throws AlienValue
 */
export function readResultFor(key: string, value: unknown): LookupResult {
  const result = readLookupResult(value);
  if (!speaksOf(key, result)) throw new AlienValue('the answer for the key that was asked', result.key);
  return result;
}

function speaksOf(key: string, result: LookupResult): boolean {
  const isKey = result.key === key;
  if (result.outcome === 'listed' || result.outcome === 'noEntry') {
    const isOneOrganisation = result.entity === null || result.entity.code === result.code;
    return isOneOrganisation && isKey && (!hasCodeForm(key) || result.code === key);
  }
  const mayBeIts = result.code === null || !hasCodeForm(key) || result.code === key;
  return mayBeIts && (isKey || result.key === '');
}
