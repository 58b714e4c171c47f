import type { RegisterEvent } from '@credit-lens/sdk/contract';
import type { StoredEntry } from '../../register/register-row.ts';
import { statusOnDay } from './status-on-day.ts';

/**
 * An entry as it stood at the end of an earlier day, for its operator; null before it was decided. State, dispute and
 * repair follow the acts that were done in this register. What came into it from elsewhere has no acts: of that, what
 * is dated is taken back (removal, end of term, fulfilment, publication, notice), and the rest is shown as it is.
 *
 * @param acts events of the organisation, in their order; those of other entries are passed over.
 */
export function entryOnDay(
  entry: StoredEntry,
  day: string,
  acts: readonly RegisterEvent[],
): StoredEntry | null {
  if (entry.decision.decidedOn > day) return null;
  const own = acts.filter((act) => act.entry === entry.id);
  const stood: StoredEntry = { ...asDated(entry, day), ...statusOnDay(entry, day, own) };
  const isPublic = stood.state === 'effective' || stood.state === 'repairPending';
  const { notice } = entry;
  if (isPublic && entry.publishedOn > day) stood.state = notice.kind === 'given' ? 'notified' : 'proposed';
  if (stood.state === 'notified' && notice.kind === 'given' && notice.on > day) stood.state = 'proposed';
  if (stood.state === 'proposed' && notice.kind === 'given') stood.notice = { kind: 'notStated' };
  return stood;
}

/** The entry without what is dated later: fulfilment, suspension and the end. */
function asDated(entry: StoredEntry, day: string): StoredEntry {
  const { removal, fulfilledOn, suspension } = entry;
  const stood: StoredEntry = {
    ...entry,
    fulfilledOn: fulfilledOn !== null && fulfilledOn <= day ? fulfilledOn : null,
    suspension: suspension !== null && suspension.from <= day ? suspension : null,
  };
  if (removal === null || hasLeft(removal, day)) return stood;
  return { ...stood, removal: null, state: entry.repair.state === 'pending' ? 'repairPending' : 'effective' };
}

/** A term is over at the end of its last day: on that day the entry still stood. */
function hasLeft({ on, reason }: NonNullable<StoredEntry['removal']>, day: string): boolean {
  return reason === 'termEnded' ? on < day : on <= day;
}
