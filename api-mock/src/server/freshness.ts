import type { ListEntry } from '@credit-lens/sdk/contract';
import { endOfDay } from '../register/calendar.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds for which each kind of answer may be shown as current. Nobody may outlive its source. */
export const FRESHNESS = {
  /** Entries in effect change seldom; a removal must still be seen the same day. */
  listed: 6 * HOUR,
  /** A contested entry, or one whose repair is being decided, can leave the list at any moment. */
  unsettled: 15 * MINUTE,
  /** A missing entry expires sooner than a found one: sources lag behind. */
  noEntry: HOUR,
  /** What the register does not cover it will not cover tomorrow. */
  notCovered: 24 * HOUR,
  /** The listed set, and the coverage, which counts it. */
  listedSet: HOUR,
  /** Lists and the contract itself. */
  reference: 24 * HOUR,
} as const;

/** Answers given within the same minute are the same bytes, so that an `ETag` can match at all. */
const STEP = MINUTE;

/** When an answer of this kind stops being current. */
export function freshUntil(kind: keyof typeof FRESHNESS, now: Date): Date {
  return new Date(Math.floor(now.getTime() / STEP) * STEP + FRESHNESS[kind]);
}

/**
 * When an answer with these entries, or with none, stops being current: never after the first of their fixed terms
 * has ended.
 */
export function entriesFreshUntil(entries: readonly ListEntry[], now: Date): Date {
  if (entries.length === 0) return freshUntil('noEntry', now);
  const unsettled = entries.some((entry) => entry.contested || entry.state === 'repairPending');
  const ends = entries.flatMap((entry) =>
    entry.term.kind === 'fixed' ? [endOfDay(entry.term.until).getTime()] : [],
  );
  return new Date(Math.min(freshUntil(unsettled ? 'unsettled' : 'listed', now).getTime(), ...ends));
}

/** `max-age` that ends when `freshUntil` does, in whole seconds. */
export function maxAge(until: Date, now: Date): number {
  return Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1_000));
}
