import type { ListEntry } from '@credit-lens/sdk/contract';

/** Why an entry that is no recognition is told neutrally. */
export type NotFlagged = 'polarity' | 'suspended' | 'openClause' | 'nature';

/**
 * Why an entry does not flag, or `null` where it does. Grounds that are moral, political, of no stated nature or left
 * open by the rule are told, not flagged, and so is what is suspended (Walkowski, Kuo and Liu on listings beyond the
 * law; the entry stands all the same).
 *
 * @param day the day that the answer speaks of, as `2026-11-21`
 */
export function whyNotFlagged(entry: ListEntry, day: string): NotFlagged | null {
  const { list, ground } = entry;
  if (list.polarity !== 'adverse') return 'polarity';
  if (isSuspended(entry, day)) return 'suspended';
  if (ground.kind === 'openClause') return 'openClause';
  return ground.nature === 'moralOrPolitical' || ground.nature === 'unspecified' ? 'nature' : null;
}

/** Whether an entry is suspended on a day; both ends of the suspension count. */
function isSuspended({ suspension }: Pick<ListEntry, 'suspension'>, day: string): boolean {
  if (suspension === null || day < suspension.from) return false;
  return suspension.until === null || day <= suspension.until;
}
