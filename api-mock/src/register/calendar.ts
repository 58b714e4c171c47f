/** Milliseconds of a day. */
const DAY = 86_400_000;

/** China Standard Time is eight hours ahead of UTC, all year. */
const CHINA_OFFSET = 8 * 3_600_000;

/** The calendar day in China at an instant, `YYYY-MM-DD`. */
export function chinaDay(instant: Date): string {
  return new Date(instant.getTime() + CHINA_OFFSET).toISOString().slice(0, 10);
}

/** The day so many days later (or earlier, if negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The instant at which a day is over in China: a term that runs until this day ends here. */
export function endOfDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY - CHINA_OFFSET);
}

/** The first instant of the current UTC day. */
export function startOfUtcDay(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / DAY) * DAY);
}

/** An instant as the contract writes it: UTC, whole seconds. */
export function utcInstant(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}
