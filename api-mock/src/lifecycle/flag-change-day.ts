import { addDays } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';

/**
 * The first day after `today` on which the clock alone may change what {@link flagsPages} says of an entry: it takes
 * effect, its term is over, or its suspension begins or is over. Null when the clock changes nothing any more.
 */
export function flagChangeDay(entry: StoredEntry, today: string): string | null {
  const { term, suspension, effectiveOn } = entry;
  const days = [effectiveOn];
  if (term.kind === 'fixed') days.push(addDays(term.until, 1));
  if (suspension !== null) days.push(suspension.from);
  if (suspension !== null && suspension.until !== null) days.push(addDays(suspension.until, 1));
  return days.filter((day) => day > today).sort()[0] ?? null;
}
