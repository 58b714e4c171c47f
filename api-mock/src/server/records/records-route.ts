import type { Store } from '../../store/store.ts';
import { storeKey } from '../held-key.ts';
import { readAsOf } from '../read-as-of.ts';
import { readKey } from '../read-key.ts';
import type { ScopedContext } from '../request-scope.ts';
import { respondOnDay } from '../respond-on-day.ts';
import { answerRecords } from './answer-records.ts';

/** `GET /v1/entities/{code}/records`. */
export async function getRecords(c: ScopedContext, store: Store, now: Date): Promise<Response> {
  const asOf = readAsOf(c, now);
  const identifier = readKey(c);
  const key = storeKey(identifier);
  const rows = await store.rowsByKeys([key]);
  return respondOnDay(c, answerRecords(identifier, rows.get(key), await store.meta(), now, asOf), asOf, now);
}
