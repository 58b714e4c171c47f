import type { PublicChange, RegisterEvent } from '@credit-lens/sdk/contract';
import { chinaDay } from '../../register/calendar.ts';
import type { Store } from '../../store/store.ts';
import { isWithheld } from '../held-key.ts';
import { publicChange } from './public-change.ts';

/** Events looked at for one page. */
const MOST_EVENTS = 100;

/**
 * How long a change is told after it happened, in milliseconds: seven days, as removals are kept in the published manifest.
 * Longer would bring back, to whoever asks from the beginning, who was once listed.
 */
const TOLD_FOR = 7 * 86_400_000;

/** What the public is told of the events after a place. */
export interface ReadChanges {
  readonly changes: readonly { readonly sequence: number; readonly change: PublicChange }[];
  /** Place of the last event looked at, told or not. */
  readonly last: number;
  readonly more: boolean;
}

/** Reads on from a place; `gone` when changes since then are not told any more. */
export async function readChanges(store: Store, after: number, now: Date): Promise<ReadChanges | 'gone'> {
  const events = await store.eventsAfter(after, MOST_EVENTS);
  if (events.some(({ at }) => Date.parse(at) < now.getTime() - TOLD_FOR)) return 'gone';
  const codes = new Set(events.flatMap(({ code }) => code ?? []));
  const [rows, meta] = await Promise.all([store.rowsByKeys([...codes]), store.meta()]);
  const ofCode = new Map<string, RegisterEvent[]>();
  for (const code of codes) ofCode.set(code, await store.eventsOf(code));
  const today = chinaDay(now);
  const changes = events.flatMap((event) => {
    const row = event.code === null ? undefined : rows.get(event.code);
    if (row === undefined || isWithheld(row, meta)) return [];
    const change = publicChange(event, row, ofCode.get(event.code ?? '') ?? [], today);
    return change === null ? [] : [{ sequence: event.sequence, change }];
  });
  return { changes, last: events.at(-1)?.sequence ?? after, more: events.length === MOST_EVENTS };
}

/** Place of the last event of a register, looked for from a place before it: places follow each other without a gap. */
export async function lastSequence(store: Store, from: number): Promise<number> {
  const isThere = async (sequence: number) => (await store.eventsAfter(sequence - 1, 1)).length > 0;
  let there = from;
  let step = 1;
  while (await isThere(there + step)) {
    there += step;
    step *= 2;
  }
  for (; step >= 1; step = Math.floor(step / 2)) if (await isThere(there + step)) there += step;
  return there;
}
