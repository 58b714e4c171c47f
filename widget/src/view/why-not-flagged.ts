import type { ListEntry } from '@credit-lens/sdk/contract';
import { isFlagged, isSuspended } from './is-flagged.ts';

/** Why an entry that is no recognition is told neutrally. */
export type NotFlagged = 'polarity' | 'suspended' | 'ground';

/**
 * Why an entry does not flag, or `null` where it does.
 *
 * @param day the day that the answer speaks of, as `2026-11-21`
 */
export function whyNotFlagged(entry: ListEntry, day: string): NotFlagged | null {
  if (isFlagged(entry, day)) return null;
  if (entry.list.polarity !== 'adverse') return 'polarity';
  return isSuspended(entry, day) ? 'suspended' : 'ground';
}
