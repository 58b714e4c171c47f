import type { OperatorEntry } from '@credit-lens/sdk/contract';
import { operatorEntry } from '@credit-lens/sdk/contract-schema';
import type { StoredEntry } from '../../register/register-row.ts';

const FIELDS = Object.keys(operatorEntry.shape) as (keyof OperatorEntry)[];

/** An entry as its operator sees it: any state, and the fields of the contract alone. */
export function toOperatorEntry(entry: StoredEntry, code: string): OperatorEntry {
  const whole = { ...entry, code };
  return Object.fromEntries(FIELDS.map((field) => [field, whole[field]])) as unknown as OperatorEntry;
}
