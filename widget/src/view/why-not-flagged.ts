import type { ListEntry } from '@credit-lens/sdk/contract';
import { groundTelling } from '@credit-lens/sdk/read-result';

/** Why an entry that is no recognition is told neutrally. */
export type NotFlagged = 'polarity' | 'suspended' | 'ground';

/**
 * Why an entry does not flag, or `null` where it does. Grounds that are moral, political, of no stated nature, left
 * open by the rule or not known to this version are told, not flagged, and so is what is suspended (Walkowski, Kuo and Liu on listings beyond the
 * law; the entry stands all the same).
 *
 * @param day the day that the answer speaks of, as `2026-11-21`
 */
export function whyNotFlagged(entry: ListEntry, day: string): NotFlagged | null {
  const { list, ground } = entry;
  if (list.polarity !== 'adverse') return 'polarity';
  if (isSuspended(entry, day)) return 'suspended';
  return groundTelling(ground) === 'adverse' ? null : 'ground';
}

/** Whether an entry is suspended on a day; both ends of the suspension count. */
function isSuspended({ suspension }: Pick<ListEntry, 'suspension'>, day: string): boolean {
  if (suspension === null || day < suspension.from) return false;
  return suspension.until === null || day <= suspension.until;
}
