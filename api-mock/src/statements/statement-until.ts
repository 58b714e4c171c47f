import type { LookupResult } from '@credit-lens/sdk/contract';
import { flagChangeDay } from '../lifecycle/flag-change-day.ts';
import { addDays, chinaDay, endOfDay } from '../register/calendar.ts';
import type { RegisterRow } from '../register/register-row.ts';

/** Longest time that a statement holds: six hours, as an answer with entries does. */
const LONGEST = 6 * 3_600_000;

/**
 * When a statement ends: with the answer that it tells, and never after the clock alone has changed what is in effect.
 */
export function statementUntil({ freshUntil }: LookupResult, row: RegisterRow | undefined, now: Date): Date {
  const today = chinaDay(now);
  const changes = (row?.entries ?? []).flatMap((entry) => flagChangeDay(entry, today) ?? []);
  const ends = changes.map((day) => endOfDay(addDays(day, -1)).getTime());
  return new Date(Math.min(now.getTime() + LONGEST, Date.parse(freshUntil), ...ends));
}
