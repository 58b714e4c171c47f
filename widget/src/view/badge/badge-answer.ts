import type { ListEntry, LookupResult } from '@credit-lens/sdk/contract';
import { isFlagged } from '../is-flagged.ts';
import type { BadgeEntry, EntryKind } from './badge-telling.ts';

/** What a badge needs of an answer, whether that is a result of a look-up or a statement. */
export interface BadgeAnswer {
  readonly outcome: string;
  /** Registered name where the answer has one. */
  readonly name: string | null;
  /** Whether `unavailable` means that the answer is too old. */
  readonly isStale: boolean;
  readonly asOf: string | null;
  /** Until when it may be shown as current. */
  readonly freshUntil: string;
  /** Empty unless the outcome is `listed`. */
  readonly entries: readonly BadgeEntry[];
}

/** The part of a result that a badge needs. */
export function answerOfResult(result: LookupResult): BadgeAnswer {
  return {
    outcome: result.outcome,
    name: 'entity' in result ? (result.entity?.name ?? null) : null,
    isStale: result.outcome === 'unavailable' && result.reason === 'stale',
    asOf: result.asOf,
    freshUntil: result.freshUntil,
    entries:
      result.outcome === 'listed'
        ? result.entries.map((entry) => badgeEntry(entry, isFlagged(entry, result.rulesOn)))
        : [],
  };
}

/** An entry, and whether it flags: recognitions and what is told neutrally do not. */
export function badgeEntry(
  { list, contested }: Pick<ListEntry, 'list' | 'contested'>,
  flags: boolean,
): BadgeEntry {
  return { listId: list.id, listName: list.name.zh, kind: kindOf(list, contested, flags) };
}

function kindOf({ polarity, colour }: ListEntry['list'], contested: boolean, flags: boolean): EntryKind {
  if (polarity === 'recognition') return polarity;
  if (contested) return 'contested';
  if (!flags) return 'other';
  return colour === 'irregular' ? colour : 'adverse';
}
