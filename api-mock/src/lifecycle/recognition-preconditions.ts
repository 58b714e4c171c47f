import type { CreditList, ListThreshold } from '@credit-lens/sdk/contract';
import type { RegisterRow, StoredRecord } from '../register/register-row.ts';
import { addMonths } from './add-months.ts';
import { type Refusal, refuse } from './decision.ts';
import { isInEffect } from './in-effect.ts';

/**
 * Refuses a recognition whose list sets preconditions that the file of the organisation does not meet. Which ones, and
 * their numbers, come from the thresholds of the list in the catalogue. Null: nothing stands against it.
 */
export function refuseRecognition(list: CreditList, row: RegisterRow, on: string): Refusal | null {
  if (list.polarity !== 'recognition') return null;
  for (const threshold of list.thresholds) {
    if (threshold.force !== 'inForce' || threshold.value === null) continue;
    const measured = MEASURED[threshold.quantity]?.(row, on, threshold.value);
    if (measured === undefined || meets(threshold, measured)) continue;
    return refuse(threshold.id, `${list.id} requires: ${threshold.text.en}. The file says otherwise.`);
  }
  return null;
}

/** What the file of an organisation says of a quantity of the catalogue; of years, 0 if one of them is not clear. */
const MEASURED: Readonly<Record<string, (row: RegisterRow, on: string, years: number) => number>> = {
  adverseEntriesOfOthers: (row, on) =>
    row.entries.filter((entry) => entry.list.polarity === 'adverse' && isInEffect(entry, on)).length,
  creditCommitmentLetters: (row) =>
    row.records.filter(({ record }) => record.type === 'credit-pledge' && record.performance !== 'broken')
      .length,
  yearsWithoutArrears: (row, on, years) =>
    row.records.some((stored) => isArrears(stored) && isWithin(stored, on, years)) ? 0 : years,
  yearsWithoutViolation: (row, on, years) =>
    row.records.some((stored) => stored.record.type === 'penalties' && isWithin(stored, on, years)) ||
    wasListedWithin(row, on, years)
      ? 0
      : years,
};

function meets({ comparison, value }: ListThreshold, measured: number): boolean {
  if (comparison === 'none' || value === null) return true;
  if (comparison === 'atMost') return measured <= value;
  return comparison === 'atLeast' ? measured >= value : measured > value;
}

function isArrears({ record }: StoredRecord): boolean {
  return record.type === 'tax-arrears' || (record.type === 'tax-payments' && record.paid === 'inPart');
}

function isWithin({ record }: StoredRecord, on: string, years: number): boolean {
  return record.recordedOn > addMonths(on, -12 * years) && record.recordedOn <= on;
}

/** An adverse entry that was in effect within the years; corrected and annulled ones never should have been. */
function wasListedWithin({ entries }: RegisterRow, on: string, years: number): boolean {
  const since = addMonths(on, -12 * years);
  return entries.some(
    ({ list, state, effectiveOn, removal }) =>
      list.polarity === 'adverse' &&
      state !== 'proposed' &&
      state !== 'notified' &&
      removal?.reason !== 'corrected' &&
      removal?.reason !== 'annulled' &&
      effectiveOn <= on &&
      (removal === null || removal.on > since),
  );
}
