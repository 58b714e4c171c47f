import { normaliseName } from '@credit-lens/sdk/names';
import type { AddedRow } from '@credit-lens/sdk/snapshot/build';

/** A flagged company, as the last publish and the next one compare it. */
export interface ListedRow extends AddedRow {
  /** Its registered name. */
  readonly name: string;
}

/** Every flagged company by its code. */
export type ListedRows = ReadonlyMap<string, ListedRow>;

/** The names that flagged companies bear, normalised. */
export function listedNames(rows: ListedRows): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name } of rows.values()) names.add(normaliseName(name));
  return names;
}

/** Codes that were flagged and are not, and rows that were not or were on other lists. */
export function changedCodes(
  before: ListedRows,
  now: ListedRows,
): { readonly removed: readonly string[]; readonly added: readonly AddedRow[] } {
  const added: AddedRow[] = [];
  for (const row of now.values()) if (!isSame(before.get(row.code), row)) added.push(row);
  return { removed: missingFrom(now, before.keys()), added };
}

/** Names that some flagged company bore and none bears now, and the other way round. */
export function changedNames(
  before: ReadonlySet<string>,
  now: ReadonlySet<string>,
): { readonly removed: readonly string[]; readonly added: readonly string[] } {
  return { removed: missingFrom(now, before), added: missingFrom(before, now) };
}

function missingFrom(set: { has(key: string): boolean }, keys: Iterable<string>): string[] {
  const missing: string[] = [];
  for (const key of keys) if (!set.has(key)) missing.push(key);
  return missing;
}

function isSame(before: ListedRow | undefined, now: ListedRow): boolean {
  return before?.contested === now.contested && before.lists.join() === now.lists.join();
}
