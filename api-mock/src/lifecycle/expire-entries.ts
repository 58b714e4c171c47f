import type { RegisterRow, StoredEntry } from '../register/register-row.ts';

/** What the clock did to the entries of an organisation. */
interface Expiry {
  /** All entries, the expired ones in their new state. The same array when none expired. */
  readonly entries: StoredEntry[];
  /** Ids of those that expired: one event `entryExpired` each. */
  readonly expired: readonly string[];
}

/**
 * Ends fixed terms: the day after the last one, an entry that is public is expired. Terms that are open-ended or not
 * stated never end by the clock.
 */
export function expireEntries({ entries }: Pick<RegisterRow, 'entries'>, today: string): Expiry {
  const over = entries.filter((entry) => isOver(entry, today));
  if (over.length === 0) return { entries, expired: [] };
  return {
    entries: entries.map((entry) => (isOver(entry, today) ? expire(entry) : entry)),
    expired: over.map(({ id }) => id),
  };
}

function isOver({ state, term }: StoredEntry, today: string): boolean {
  return (state === 'effective' || state === 'repairPending') && term.kind === 'fixed' && term.until < today;
}

function expire(entry: StoredEntry): StoredEntry {
  const on = entry.term.kind === 'fixed' ? entry.term.until : entry.publishedOn;
  return { ...entry, state: 'expired', contested: false, removal: { on, reason: 'termEnded' } };
}
