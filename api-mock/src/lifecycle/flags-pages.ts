import type { ListEntry } from '@credit-lens/sdk/contract';
import type { StoredEntry } from '../register/register-row.ts';
import { isInEffect } from './in-effect.ts';

/**
 * Whether an entry flags pages on a day: adverse, in effect, within its term, not suspended, and on a ground that is
 * named. Grounds that are moral, political or unspecified are told and never flag, nor do open clauses ("other
 * circumstances"): they leave the authority to say anything (Vincent
 * Brussee, "Social Credit", 2023, pp. 107–114).
 */
export function flagsPages(entry: StoredEntry | ListEntry, today: string): boolean {
  const { ground } = entry;
  if (entry.list.polarity !== 'adverse' || !isInEffect(entry, today) || isSuspended(entry, today))
    return false;
  if (ground.kind === 'openClause') return false;
  return ground.nature !== 'moralOrPolitical' && ground.nature !== 'unspecified';
}

/** Whether an entry is suspended on a day; both ends of the suspension count. */
export function isSuspended({ suspension }: Pick<StoredEntry, 'suspension'>, today: string): boolean {
  if (suspension === null || today < suspension.from) return false;
  return suspension.until === null || today <= suspension.until;
}
