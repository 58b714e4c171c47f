import type { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';
import { statedContent } from '../statements/stated-content.ts';
import type { ChangeTarget } from './change.ts';
import { rowWriter } from './row-writer.ts';
import type { Journal } from './sqlite-journal.ts';
import type { SqliteStatements } from './sqlite-statements.ts';
import type { Store } from './store.ts';
import { transaction } from './transaction.ts';

const ROW = 'SELECT e.id, e.document FROM entity e';

/** Changes of rows in SQLite: read, decided and written in one transaction, with indexes, objections and events. */
export function sqliteChanges(
  database: DatabaseSync,
  predicate: CoveragePredicate,
  journal: Journal,
  statements: SqliteStatements,
): Store['change'] {
  const byCode = database.prepare(`${ROW} JOIN entity_key k ON k.entity = e.id WHERE k.value = ?`);
  const byEntry = database.prepare(`${ROW} JOIN entry n ON n.entity = e.id WHERE n.id = ?`);
  const byObjection = database.prepare(
    `${ROW} JOIN entity_key k ON k.entity = e.id JOIN objection o ON o.code = k.value WHERE o.id = ?`,
  );
  const writer = rowWriter(database, predicate);

  const find = (target: ChangeTarget): { readonly id: number; readonly row: RegisterRow } | null => {
    const found =
      'code' in target
        ? byCode.get(target.code)
        : 'entry' in target
          ? byEntry.get(target.entry)
          : byObjection.get(target.objection);
    if (found === undefined) return null;
    return { id: Number(found['id']), row: JSON.parse(String(found['document'])) as RegisterRow };
  };

  return async (target, decide) =>
    transaction(database, () => {
      const found = find(target);
      const code = found?.row.entity.code ?? null;
      const objections = code === null ? [] : journal.objectionsOf(code);
      const change = decide(found === null ? null : { row: found.row, objections });
      if (change.row !== undefined) {
        if (found === null) throw new Error('A change must be of an organisation that the register holds');
        writer.replace(found.id, found.row, change.row);
        if (code !== null && statedContent(found.row) !== statedContent(change.row))
          statements.withdraw(code);
      }
      journal.writeObjections(change.objections ?? []);
      journal.append(change.events ?? []);
      return change.result;
    });
}
