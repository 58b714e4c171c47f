import type { CreditRecord, Entity, EntryState, ListEntry } from '@credit-lens/sdk/contract';

/** Why and when an entry left its list. Kept by the register, never served. */
export interface Removal {
  readonly on: string;
  readonly reason: 'fulfilled' | 'repaired' | 'corrected' | 'termEnded' | 'annulled';
}

/** An entry as the register keeps it: every state, with the removal once there is one. */
export interface StoredEntry extends Omit<ListEntry, 'state'> {
  state: EntryState;
  /** The duty behind the entry was fulfilled on this day. By itself it takes no entry off a list. */
  fulfilledOn: string | null;
  removal: Removal | null;
  /** The day of the last act on it, once an operator has acted; later acts may not be dated before it. */
  lastActOn?: string;
}

/** A record as the register keeps it, with who may see it. Only `public` ones are ever served. */
export interface StoredRecord {
  access: 'public' | 'allGovernment' | 'restricted';
  record: CreditRecord;
}

/** An organisation that bears no unified code: registered abroad, or a sole proprietor without one. */
export interface UncodedEntity extends Omit<Entity, 'code'> {
  code: null;
}

/**
 * One organisation of the register with all its entries and records, past ones and those not public included. Records
 * that follow from the rest (registration, legacy numbers, branches, putting on and taking off lists) are not kept.
 */
export interface RegisterRow {
  entity: Entity | UncodedEntity;
  entries: StoredEntry[];
  records: StoredRecord[];
}
