import type { StoredEntry } from '../register/register-row.ts';
import { type Refusal, refuse } from './decision.ts';

/** Refuses a day that lies in the future, or before the last act on the entry. Null: the day will do. */
export function refuseActDay(entry: StoredEntry, on: string, today: string): Refusal | null {
  if (on > today)
    return refuse('dayInFuture', `The act is dated ${on}, after today, ${today}: give the day it was done.`);
  const last = lastActDay(entry);
  if (on < last)
    return refuse('daysRunBackwards', `The act is dated ${on}, before the last one on this entry, ${last}.`);
  return null;
}

/** The day of the last act on an entry, from what the entry says of itself. */
function lastActDay(entry: StoredEntry): string {
  const published = entry.state !== 'proposed' && entry.state !== 'notified';
  const days = [
    entry.decision.decidedOn,
    entry.lastActOn,
    entry.notice.kind === 'given' ? entry.notice.on : null,
    published ? entry.publishedOn : null,
    entry.fulfilledOn,
    entry.removal?.on,
  ];
  return days.reduce(
    (last: string, day) => (day != null && day > last ? day : last),
    entry.decision.decidedOn,
  );
}
