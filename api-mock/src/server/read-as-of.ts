import { asOfQuery } from '@credit-lens/sdk/contract-schema';
import { chinaDay } from '../register/calendar.ts';
import { ProblemError } from './problems.ts';
import { validate } from './read-json-body.ts';
import type { ScopedContext } from './request-scope.ts';

/** No organisation, list or rule of the register is older. */
const FIRST_DAY = '1949-01-01';

/**
 * The earlier day that is asked about, in China; undefined for today, which needs no saying.
 *
 * @throws ProblemError for a day to come, one before 1949, or what is no day.
 */
export function readAsOf(c: ScopedContext, now: Date): string | undefined {
  const { asOf } = validate(asOfQuery, c.req.query(), 'query');
  const today = chinaDay(now);
  if (asOf === undefined || asOf === today) return undefined;
  if (asOf > today)
    throw new ProblemError('invalidRequest', `The day asked about is after today, ${today}, in China.`, [
      '/asOf',
    ]);
  if (asOf < FIRST_DAY)
    throw new ProblemError('invalidRequest', 'The day asked about is before 1949.', ['/asOf']);
  return asOf;
}
