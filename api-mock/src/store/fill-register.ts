import type { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';
import { APPLICATION_ID, INDEXES, SCHEMA_VERSION, TABLES } from './register-tables.ts';
import { rowWriter } from './row-writer.ts';
import { transaction } from './transaction.ts';

/** Writes a register into an empty database, in one transaction: a broken-off build leaves nothing behind. */
export function fillRegister(
  database: DatabaseSync,
  rows: Iterable<RegisterRow>,
  predicate: CoveragePredicate,
  meta: Readonly<Record<string, string>>,
): void {
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
  transaction(database, () => {
    database.exec(TABLES);
    const writer = rowWriter(database, predicate);
    let id = 0;
    for (const row of rows) writer.add(++id, row);
    const addMeta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
    for (const [key, value] of Object.entries({ ...meta, entities: String(id) })) addMeta.run(key, value);
    database.exec(INDEXES);
  });
}
