import type { CreditRecord, ListEntry } from '@credit-lens/sdk/contract';
import { servedEntry } from '../../lifecycle/served-entry.ts';
import type { RegisterRow, Removal, StoredEntry } from '../../register/register-row.ts';
import type { RecordHead } from './record-head.ts';

/** Why an entry left, where that leaves a record. A corrected or annulled listing should never have been. */
const LEAVES_RECORD = ['fulfilled', 'repaired', 'termEnded'] as const satisfies readonly Removal['reason'][];

/**
 * Types 17 and 18, from the entries: putting on a list while the entry is public, and taking off it afterwards, without
 * ground, decision or measures (Kendra Schaefer, Trivium China, 2020, table 1).
 */
export function listRecords(
  { entries }: RegisterRow,
  { today, asOf }: { readonly today: string; readonly asOf?: string | undefined },
  head: RecordHead,
): CreditRecord[] {
  return entries.flatMap((entry): CreditRecord[] => {
    const served = servedEntry(entry, { today, asOf });
    if (served !== null) return [listed(served, head)];
    const removal = removalOf(entry, today);
    return removal === null || removal.on > (asOf ?? today) ? [] : [removed(entry, removal, head)];
  });
}

function listed(entry: ListEntry, head: RecordHead): CreditRecord {
  const adverse = entry.list.polarity === 'adverse';
  return {
    type: adverse ? 'black-list' : 'red-list',
    ...head(`listed-${entry.id}`, entry.listedOn),
    polarity: adverse ? 'negative' : 'positive',
    contributor: entry.listedBy,
    document: { number: entry.decision.number, date: entry.decision.decidedOn },
    mergedReports: entry.mergedReports,
    quality: entry.quality,
    list: entry.list,
    event: 'listed',
    reason: 'listed',
    entry: entry.id,
  };
}

interface RecordedRemoval {
  readonly on: string;
  readonly reason: (typeof LEAVES_RECORD)[number];
}

function removed(entry: StoredEntry, { on, reason }: RecordedRemoval, head: RecordHead): CreditRecord {
  return {
    type: entry.list.polarity === 'adverse' ? 'black-list' : 'red-list',
    ...head(`removed-${entry.id}`, on),
    contributor: entry.listedBy,
    list: entry.list,
    event: 'removed',
    reason,
    entry: null,
  };
}

/** How a public entry left its list. A fixed term is over by the clock, before anyone writes it down. */
function removalOf(
  { state, removal, term, effectiveOn }: StoredEntry,
  today: string,
): RecordedRemoval | null {
  const wasPublic = state === 'effective' || state === 'repairPending';
  if (wasPublic && term.kind === 'fixed' && term.until < today && effectiveOn <= today)
    return { on: term.until, reason: 'termEnded' };
  const reason = LEAVES_RECORD.find((one) => one === removal?.reason);
  return removal === null || reason === undefined ? null : { on: removal.on, reason };
}
