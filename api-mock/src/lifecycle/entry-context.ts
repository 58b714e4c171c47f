import type { CreditList } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';

/** What a command on an entry is judged against. */
export interface EntryContext {
  /** The entry's list, as the catalogue has it. */
  readonly list: CreditList;
  /** The organisation with all its entries and records. */
  readonly row: RegisterRow;
  /** The day in China. */
  readonly today: string;
}
