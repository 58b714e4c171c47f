import type { LookupResult } from '@credit-lens/sdk/contract';

/**
 * Whether an answer may still be shown as current. An answer without a readable end is never current:
 * what cannot be dated cannot be claimed.
 */
export function isCurrent(result: Pick<LookupResult, 'freshUntil'>, now: Date): boolean {
  // Of an end that cannot be read it is false.
  return now.getTime() <= Date.parse(result.freshUntil);
}
