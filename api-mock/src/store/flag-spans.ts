import { flagChangeDay } from '../lifecycle/flag-change-day.ts';
import { flagsPages } from '../lifecycle/flags-pages.ts';
import { addDays, endOfDay } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';

/** A time in which an entry flags pages, as instants; null: until somebody acts on it. */
export interface FlagSpan {
  readonly startsAt: number;
  readonly endsAt: number | null;
}

/** Before every day that an entry could name. */
const FIRST_DAY = '0001-01-01';

/**
 * When an entry flags pages by the clock alone: from its first day to the end of its term, and not while it is
 * suspended. The rule itself is `flagsPages`; this only asks it on each day on which its answer may change.
 */
export function flagSpans(entry: StoredEntry): FlagSpan[] {
  const spans: FlagSpan[] = [];
  let day: string | null = FIRST_DAY;
  while (day !== null) {
    const next: string | null = flagChangeDay(entry, day);
    if (flagsPages(entry, day))
      spans.push({ startsAt: startOfDay(day), endsAt: next === null ? null : startOfDay(next) });
    day = next;
  }
  return spans;
}

function startOfDay(day: string): number {
  return endOfDay(addDays(day, -1)).getTime();
}
