import { localProblem } from './local-problem.ts';

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The query that asks for the rules of an earlier day; nothing when no day is given. Whether the day is one that the
 * server can speak of, neither in the future nor too long ago, is for the server to say.
 *
 * @throws ProblemError of status 400 for a text that is no calendar day
 */
export function pastDayQuery(asOf: string | undefined): string {
  if (asOf === undefined) return '';
  if (isCalendarDay(asOf)) return `?asOf=${asOf}`;
  throw localProblem({
    code: 'invalidRequest',
    status: 400,
    title: 'asOf is no day',
    detail: 'The asOf given is not a calendar day. Nothing was sent.',
    action: 'Give a day of the calendar as YYYY-MM-DD.',
    pointers: ['/asOf'],
  });
}

function isCalendarDay(text: string): boolean {
  if (typeof text !== 'string' || !DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
