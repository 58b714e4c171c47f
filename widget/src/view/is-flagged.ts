import type { ListEntry } from '@credit-lens/sdk/contract';
import { mayTellAdverse } from '@credit-lens/sdk/read-result';

/**
 * Whether an entry flags. Grounds that are moral, political, of no stated nature, left open by the rule or not known to
 * this version are told, not flagged, and so is what is suspended (Walkowski, Kuo and Liu on listings beyond the law; the
 * entry stands all the same).
 *
 * @param day the day that the answer speaks of, as `2026-11-21`
 */
export function isFlagged(entry: ListEntry, day: string): boolean {
  return entry.list.polarity === 'adverse' && !isSuspended(entry, day) && mayTellAdverse(entry.ground);
}

/** Whether an entry is suspended on a day; both ends of the suspension count. */
export function isSuspended({ suspension }: Pick<ListEntry, 'suspension'>, day: string): boolean {
  return suspension !== null && day >= suspension.from && day <= (suspension.until ?? day);
}
