import { normaliseName } from '@credit-lens/sdk/names';
import type { AddedRow } from '@credit-lens/sdk/snapshot/build';

/** A flagged company, as the last publish and the next one compare it. */
export interface ListedRow extends AddedRow {
  /** Its registered name. */
  readonly name: string;
}

/** Every flagged company by its code. */
export type ListedRows = ReadonlyMap<string, ListedRow>;

/** What changed from one publish to the next. */
export interface ListedChanges {
  readonly removed: readonly string[];
  readonly added: readonly AddedRow[];
  /** Names that some flagged company bore and none bears now. */
  readonly removedNames: readonly string[];
  readonly addedNames: readonly string[];
}

/** The names that flagged companies bear, normalised. */
export function listedNames(rows: ListedRows): ReadonlySet<string> {
  return new Set(Array.from(rows.values(), ({ name }) => normaliseName(name)));
}

/** Compares the flagged companies of two publishes. */
export function compareRows(before: ListedRows, now: ListedRows): ListedChanges {
  const [namesBefore, names] = [listedNames(before), listedNames(now)];
  return {
    removed: [...before.keys()].filter((code) => !now.has(code)),
    added: [...now.values()].filter((row) => !isSame(before.get(row.code), row)),
    removedNames: [...namesBefore].filter((name) => !names.has(name)),
    addedNames: [...names].filter((name) => !namesBefore.has(name)),
  };
}

function isSame(before: ListedRow | undefined, now: ListedRow): boolean {
  return before?.contested === now.contested && before.lists.join() === now.lists.join();
}
