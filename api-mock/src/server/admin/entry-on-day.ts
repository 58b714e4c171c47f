import type { StoredEntry } from '../../register/register-row.ts';

/**
 * An entry as it stood at the end of an earlier day, for its operator; null before it was decided. What was done since
 * is taken back as far as it is dated: removal, end of term, fulfilment, publication, notice. Steps of a repair and
 * objections carry no day in the entry; an entry that has left since is shown without them, and the events have them.
 */
export function entryOnDay(entry: StoredEntry, day: string): StoredEntry | null {
  const { decision, removal, notice, fulfilledOn } = entry;
  if (decision.decidedOn > day) return null;
  const stood: StoredEntry = {
    ...entry,
    fulfilledOn: fulfilledOn !== null && fulfilledOn <= day ? fulfilledOn : null,
  };
  if (removal !== null) {
    // A term is over at the end of its last day: on that day it still stood.
    const left = removal.reason === 'termEnded' ? removal.on < day : removal.on <= day;
    if (left) return stood;
    stood.removal = null;
    stood.state = 'effective';
  }
  const isPublished = stood.state === 'effective' || stood.state === 'repairPending';
  if (isPublished && entry.publishedOn > day) stood.state = notice.kind === 'given' ? 'notified' : 'proposed';
  if (stood.state === 'notified' && notice.kind === 'given' && notice.on > day) {
    stood.state = 'proposed';
    stood.notice = { kind: 'notStated' };
  }
  return stood;
}
