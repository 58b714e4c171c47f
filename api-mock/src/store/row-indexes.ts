import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import { isCovered } from '@credit-lens/sdk/identity';
import type { RegisterRow, StoredEntry } from '../register/register-row.ts';
import { type FlagSpan, flagSpans } from './flag-spans.ts';
import { searchableName } from './searchable-name.ts';

/** A name by which a row is found. */
interface IndexedName {
  readonly name: string;
  readonly normalised: string;
  readonly former: boolean;
}

/** What an engine keeps beside the document of a row, so that it is found without reading all of them. */
export interface RowIndexes {
  /** Unified code and legacy numbers. */
  readonly keys: readonly string[];
  /** None for the withheld and the uncoded: no search finds them. */
  readonly names: readonly IndexedName[];
  /** Every entry, with the last day of a fixed term while it is public. */
  readonly entries: readonly { readonly id: string; readonly publicUntil: string | null }[];
  /** Whose code stands in the listed set, when; none for the withheld and the uncoded. */
  readonly flags: readonly (FlagSpan & { readonly list: string; readonly contested: boolean })[];
}

/** Derives the indexes of a row. They follow from the row alone, so a change of the row changes them with it. */
export function rowIndexes(row: RegisterRow, predicate: CoveragePredicate): RowIndexes {
  const { code, name, formerNames, legacyNumbers } = row.entity;
  const shown = code !== null && isCovered(code, predicate) === 'covered';
  return {
    keys: [...legacyNumbers.map(({ value }) => value), ...(code === null ? [] : [code])],
    names: shown ? [indexed(name, false), ...formerNames.map((former) => indexed(former.name, true))] : [],
    entries: row.entries.map((entry) => ({ id: entry.id, publicUntil: publicUntil(entry) })),
    flags: shown
      ? row.entries.flatMap((entry) =>
          flagSpans(entry).map((span) => ({ ...span, list: entry.list.id, contested: entry.contested })),
        )
      : [],
  };
}

function indexed(name: string, former: boolean): IndexedName {
  return { name, normalised: searchableName(name), former };
}

function publicUntil({ state, term }: StoredEntry): string | null {
  return (state === 'effective' || state === 'repairPending') && term.kind === 'fixed' ? term.until : null;
}
