import type { ListEntry } from '@credit-lens/sdk/contract';
import { mayTellAdverse } from '@credit-lens/sdk/read-result';
import type { StoredEntry } from '../register/register-row.ts';
import { isInEffect } from './in-effect.ts';

/**
 * Whether an entry flags pages on a day: adverse, in effect, within its term, not suspended, and on a ground that may be
 * told as adverse, see {@link mayTellAdverse}.
 */
export function flagsPages(entry: StoredEntry | ListEntry, today: string): boolean {
  if (entry.list.polarity !== 'adverse' || !isInEffect(entry, today) || isSuspended(entry, today))
    return false;
  return mayTellAdverse(entry.ground);
}

/** Whether an entry is suspended on a day; both ends of the suspension count. */
export function isSuspended({ suspension }: Pick<StoredEntry, 'suspension'>, today: string): boolean {
  if (suspension === null || today < suspension.from) return false;
  return suspension.until === null || today <= suspension.until;
}
