import type { Entity, ListEntry } from '@credit-lens/sdk/contract';

/**
 * Where an entry stands in its life: `proposed → (notified →) effective ⇄ repairPending → removed | expired |
 * annulled`. Only `effective` and `repairPending` are public; a notified firm may still be heard.
 */
export type EntryState =
  | 'proposed'
  | 'notified'
  | 'effective'
  | 'repairPending'
  | 'removed'
  | 'expired'
  | 'annulled';

/** Why and when an entry left its list. Kept by the register, never served. */
export interface Removal {
  readonly on: string;
  readonly reason: 'fulfilled' | 'repaired' | 'corrected' | 'termEnded' | 'annulled';
}

/** An entry as the register keeps it: every state, with the removal once there is one. */
export interface StoredEntry extends Omit<ListEntry, 'state'> {
  state: EntryState;
  removal: Removal | null;
}

/** An organisation that bears no unified code: registered abroad, or a sole proprietor without one. */
export interface UncodedEntity extends Omit<Entity, 'code'> {
  code: null;
}

/** One organisation of the register with all its entries, past ones and those not public yet included. */
export interface RegisterRow {
  entity: Entity | UncodedEntity;
  entries: StoredEntry[];
}
