import type { ListEntry } from '@credit-lens/sdk/contract';
import type { StoredEntry } from '../register/register-row.ts';

/** Whether an entry is public and in effect on a day: its state, its first day, and the last day of a fixed term. */
export function isInEffect(entry: StoredEntry | ListEntry, today: string): boolean {
  if (entry.state !== 'effective' && entry.state !== 'repairPending') return false;
  if (entry.effectiveOn > today) return false;
  return entry.term.kind !== 'fixed' || entry.term.until >= today;
}
