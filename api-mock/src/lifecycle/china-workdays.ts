import { addDays } from '../register/calendar.ts';

/**
 * The day so many working days later. Saturdays and Sundays are skipped. Public holidays, and the weekends that are
 * worked in their stead, are fixed year by year and are not known here, so around them the day is approximate.
 */
export function addWorkingDays(day: string, workingDays: number): string {
  let result = day;
  for (let left = workingDays; left > 0; ) {
    result = addDays(result, 1);
    const weekday = new Date(`${result}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return result;
}
