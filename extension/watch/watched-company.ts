import { parseIdentifier } from '@credit-lens/sdk/identity';
import type { KnownState } from './known-state.ts';

/** A company that a person follows. */
export interface WatchedCompany {
  /** The unified social credit code. */
  readonly code: string;
  /** Its registered name as it was when it was followed. */
  readonly name: string | null;
  /** What the person has seen of it; `null` until the device could say anything. */
  readonly seen: KnownState | null;
  /** What the device knows now. */
  readonly now: KnownState | null;
}

/** Longest registered name, in characters. */
const LONGEST_NAME = 120;
const MOST_LISTS = 100;
const LIST_ID = /^[A-Z][A-Za-z0-9-]{0,31}$/;
const OUTCOMES: readonly unknown[] = ['listed', 'noEntry', 'notCovered'] satisfies KnownState['outcome'][];

/** A company as a person or a file names it, or `null`: sole proprietors, whose name is a person's, are not followed. */
export function readFollowed(code: unknown, name: unknown): Pick<WatchedCompany, 'code' | 'name'> | null {
  const identifier = typeof code === 'string' ? parseIdentifier(code) : null;
  if (identifier?.kind !== 'unifiedSocialCreditCode' || identifier.code.startsWith('92')) return null;
  const isName = typeof name === 'string' && name.length > 0 && name.length <= LONGEST_NAME;
  return { code: identifier.code, name: isName ? name : null };
}

/** A company as it was kept or exported, or `null`. */
export function readWatchedCompany(stored: unknown): WatchedCompany | null {
  const { code, name, seen, now } = fields(stored);
  const followed = readFollowed(code, name);
  return followed && { ...followed, seen: readKnownState(seen), now: readKnownState(now) };
}

function readKnownState(stored: unknown): KnownState | null {
  const { outcome, lists, contested, asOf, server } = fields(stored);
  if (!OUTCOMES.includes(outcome) || !Array.isArray(lists) || lists.length > MOST_LISTS) return null;
  if (!lists.every((id) => typeof id === 'string' && LIST_ID.test(id))) return null;
  if (typeof contested !== 'boolean' || typeof asOf !== 'string' || Number.isNaN(Date.parse(asOf)))
    return null;
  if (typeof server !== 'string') return null;
  return { outcome: outcome as KnownState['outcome'], lists, contested, asOf, server };
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
