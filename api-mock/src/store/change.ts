import type { RegisterEvent } from '@credit-lens/sdk/contract';
import type { StoredObjection } from '../lifecycle/stored-objection.ts';
import type { RegisterRow } from '../register/register-row.ts';

/** What a change is about. The organisation is found by its code, by one of its entries, or by an objection to one. */
export type ChangeTarget =
  | { readonly code: string }
  | { readonly entry: string }
  | { readonly objection: string };

/** What stands in the register when a change is decided on. */
export interface ChangeBasis {
  readonly row: RegisterRow;
  /** Every objection to an entry of the organisation, settled ones included, oldest first. */
  readonly objections: readonly StoredObjection[];
}

/** An event that has no place in the order yet. */
export type NewEvent = Omit<RegisterEvent, 'sequence'>;

/** What is to be written, all of it or nothing. What is left out stays as it is. */
export interface Change<Result> {
  /** Instead of the row that was there; of the same organisation. */
  readonly row?: RegisterRow;
  /** Added, or instead of the one with the same id. */
  readonly objections?: readonly StoredObjection[];
  readonly events?: Iterable<NewEvent>;
  readonly result: Result;
}

/**
 * Decides on a change from what stands in the register; null: nobody is found. Pure and at once: an engine may ask
 * again when somebody else wrote meanwhile. What it throws undoes everything and reaches the caller.
 */
export type Decide<Result> = (basis: ChangeBasis | null) => Change<Result>;
