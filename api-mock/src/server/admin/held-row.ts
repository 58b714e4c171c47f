import type { CreditList } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../../catalogue/reference-catalogue.ts';
import type { RegisterRow, StoredEntry } from '../../register/register-row.ts';
import type { ChangeBasis } from '../../store/change.ts';
import { ProblemError } from '../problems.ts';

/** An organisation that an operator acts on, as the register holds it. */
export interface HeldRow {
  readonly row: RegisterRow;
  readonly code: string;
}

/** @throws ProblemError `notFound` when nobody was found, or who was found bears no unified code. */
export function heldRow(found: Pick<ChangeBasis, 'row'> | null | undefined, what: string): HeldRow {
  const code = found?.row.entity.code ?? null;
  if (found === null || found === undefined || code === null)
    throw new ProblemError('notFound', `The register has no ${what}.`);
  return { row: found.row, code };
}

/** @throws ProblemError `notFound`. */
export function entryOf({ entries }: RegisterRow, id: string): StoredEntry {
  const entry = entries.find((one) => one.id === id);
  if (entry === undefined) throw new ProblemError('notFound', 'The register has no entry with this id.');
  return entry;
}

/** The row with one entry more, or with the entry of the same id as it is now. */
export function withEntry(row: RegisterRow, entry: StoredEntry): RegisterRow {
  const known = row.entries.some(({ id }) => id === entry.id);
  const entries = known
    ? row.entries.map((one) => (one.id === entry.id ? entry : one))
    : [...row.entries, entry];
  return { ...row, entries };
}

/** @throws ProblemError `notFound`. */
export function listOf(id: string): CreditList {
  const list = referenceCatalogue.lists.items.find((row) => row.id === id);
  if (list === undefined) throw new ProblemError('notFound', 'The catalogue has no list with this id.');
  return list;
}
