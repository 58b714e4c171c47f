import type { CreditList } from '@credit-lens/sdk/contract';
import type { StoredEntry } from '../register/register-row.ts';
import { repairOpensOn } from '../register/repair-opens.ts';
import { addMonths } from './add-months.ts';

/**
 * Months that an entry stays at least where its list states no minimum: the lower end of the three to six that are
 * usual, below which no authority goes (Credit China repair guide of 2019, row `repair-guide-2019` of the catalogue;
 * Kendra Schaefer, Trivium China, 2020, section 4.3).
 */
export const USUAL_MINIMUM_STAY = 3;

/**
 * The first day on which repair of an entry may be applied for: the day that the entry gives, else the minimum stay of
 * its list, else the usual one. The stay counts from the listing and runs on although the cause is mended at once.
 */
export function earliestRepairDay(entry: StoredEntry, list: Pick<CreditList, 'stay'>): string {
  return (
    entry.repair.earliestOn ??
    repairOpensOn(list, entry.listedOn) ??
    addMonths(entry.listedOn, USUAL_MINIMUM_STAY)
  );
}
