import type { QualityFlag } from '@credit-lens/sdk/contract';
import { chinaDay } from '../register/calendar.ts';
import type { StoredEntry } from '../register/register-row.ts';

/** Before this day there was no authority of the People's Republic; such days are defaults of a form, such as 1900. */
export const FIRST_POSSIBLE_DAY = '1949-10-01';

/** What an entry says that cannot be so. The values stay as they are. */
export function qualityOfEntry(
  {
    decision,
    listedOn,
    effectiveOn,
    term,
  }: Pick<StoredEntry, 'decision' | 'listedOn' | 'effectiveOn' | 'term'>,
  at: string,
): QualityFlag[] {
  const flags: QualityFlag[] = [];
  const days = [decision.decidedOn, listedOn];
  if (days.some((day) => day > chinaDay(new Date(at)))) flags.push('futureDate');
  if ([...days, effectiveOn].some((day) => day < FIRST_POSSIBLE_DAY)) flags.push('impossibleDate');
  if (term.kind === 'fixed' && term.until < listedOn) flags.push('endsBeforeItBegins');
  return flags;
}
