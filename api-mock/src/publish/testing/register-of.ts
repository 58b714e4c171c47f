import { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import { inventRegister } from '../../register/invent-register.ts';
import type { RegisterRow } from '../../register/register-row.ts';
import { fillRegister } from '../../store/fill-register.ts';
import { sqliteStore } from '../../store/sqlite-store.ts';
import type { Store } from '../../store/store.ts';

/** When the registers of these tests are as of. */
export const AS_OF = new Date('2026-03-01T00:00:00Z');

/** Invented rows that a test may change. */
export function inventedRows(size: number): RegisterRow[] {
  return structuredClone([...inventRegister({ seed: 7, size, asOf: AS_OF })]);
}

/** A register of exactly these rows, which speaks about these parts of their codes. */
export function registerOf(rows: Iterable<RegisterRow>, parts: Partial<CoveragePredicate> = {}): Store {
  const predicate = { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'], ...parts };
  const database = new DatabaseSync(':memory:');
  fillRegister(database, rows, predicate, {
    kind: 'invented',
    nameZh: '虚构登记',
    nameEn: 'Invented register',
    asOf: AS_OF.toISOString(),
    predicate: JSON.stringify(predicate),
  });
  return sqliteStore(database);
}

/** The same rows, with everything removed from the lists of those that are chosen. */
export function unlisted(rows: readonly RegisterRow[], codes: ReadonlySet<string>): RegisterRow[] {
  return rows.map((row) => (codes.has(row.entity.code ?? '') ? { ...row, entries: [] } : row));
}
