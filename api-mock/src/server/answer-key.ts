import type { ListEntry, LookupResult } from '@credit-lens/sdk/contract';
import { servedEntry } from '../lifecycle/served-entry.ts';
import { chinaDay } from '../register/calendar.ts';
import type { RegisterRow } from '../register/register-row.ts';
import type { RegisterMeta } from '../store/store.ts';
import { entriesFreshUntil } from './freshness.ts';
import { holdKey, type Lookupable } from './held-key.ts';

/**
 * Answers one key with one of the outcomes, from the row that bears it. With `asOf`, an earlier day, from those of
 * today's public entries that were in effect on it: what has left its list is not brought back.
 */
export function answerKey(
  identifier: Lookupable,
  row: RegisterRow | undefined,
  meta: RegisterMeta,
  now: Date,
  asOf?: string,
): LookupResult {
  const held = holdKey(identifier, row, meta, now);
  if (held.outcome === 'notCovered') return held;
  const entries = servedEntries(held.row, now, asOf);
  const head = held.head(entriesFreshUntil(entries, now), asOf ?? chinaDay(now));
  const { entity } = held;
  return entries.length > 0
    ? { outcome: 'listed', ...head, entity, entries }
    : { outcome: 'noEntry', ...head, registration: 'registered', entity };
}

/** Entries that the public sees, newest first. A fixed term ends by the clock, before anyone removes the entry. */
export function servedEntries({ entries }: RegisterRow, now: Date, asOf?: string): ListEntry[] {
  const today = chinaDay(now);
  return entries
    .flatMap((entry) => servedEntry(entry, { today, asOf }) ?? [])
    .sort((one, other) => (one.listedOn < other.listedOn ? 1 : one.listedOn > other.listedOn ? -1 : 0));
}
