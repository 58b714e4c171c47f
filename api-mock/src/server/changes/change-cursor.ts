import { createHash } from 'node:crypto';
import type { Store } from '../../store/store.ts';

/** Hexadecimal digits that tell one register, and one event, from another. */
const MARK_LENGTH = 12;

/**
 * The cursor of a place in the order of events: a mark of the register and of the event that stands there, and the place. A
 * register that was built anew counts its events from the beginning, so a cursor of the earlier one must not fit.
 */
export async function cursorAt(store: Store, place: number): Promise<string> {
  const { kind, name, entities } = await store.meta();
  const [event] = place === 0 ? [null] : await store.eventsAfter(place - 1, 1);
  const hash = createHash('sha256').update(JSON.stringify([kind, name, entities, event]));
  return `${hash.digest('hex').slice(0, MARK_LENGTH)}-${place}`;
}

/** The place of a cursor; null when it is not of this register. */
export async function placeOf(store: Store, cursor: string): Promise<number | null> {
  const place = Number(/^[0-9a-f]+-(\d{1,15})$/.exec(cursor)?.[1]);
  if (Number.isNaN(place)) return null;
  const isThere = place === 0 || (await store.eventsAfter(place - 1, 1)).length > 0;
  return isThere && (await cursorAt(store, place)) === cursor ? place : null;
}
