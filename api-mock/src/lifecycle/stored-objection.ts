import type { Objection, ObjectionRequest } from '@credit-lens/sdk/contract';

/** An objection as the register keeps it. What the contract does not name is never answered. */
export interface StoredObjection extends Objection {
  /** Who says to object; whether it is so is what confirming the standing settles. */
  readonly from: ObjectionRequest['from'];
  readonly proofNumber: string | null;
  /** The next stage had it once: there is no third. */
  readonly reviewed: boolean;
  /** The entry was contested already, by an objection that this register does not hold. */
  readonly contestedOtherwise: boolean;
  /** The day of the last act. */
  readonly lastActOn: string;
}
