import type { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import { isCovered } from '@credit-lens/sdk/identity';
import { normaliseName } from '@credit-lens/sdk/names';
import { endOfDay } from '../register/calendar.ts';
import type { RegisterRow, StoredEntry } from '../register/register-row.ts';
import { APPLICATION_ID, INDEXES, SCHEMA_VERSION, TABLES } from './register-tables.ts';

/** Writes a register into an empty database, in one transaction: a broken-off build leaves nothing behind. */
export function fillRegister(
  database: DatabaseSync,
  rows: Iterable<RegisterRow>,
  predicate: CoveragePredicate,
  meta: Readonly<Record<string, string>>,
): void {
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_VERSION};`);
  database.exec('BEGIN');
  database.exec(TABLES);
  const addEntity = database.prepare('INSERT INTO entity (id, document) VALUES (?, ?)');
  const addKey = database.prepare('INSERT INTO entity_key (value, entity) VALUES (?, ?)');
  const addName = database.prepare('INSERT INTO name (entity, name, normalised, former) VALUES (?, ?, ?, ?)');
  const addAdverse = database.prepare(
    'INSERT INTO adverse (code, list, name, contested, ends_at) VALUES (?, ?, ?, ?, ?)',
  );
  let id = 0;
  for (const row of rows) {
    const { code, name, formerNames, legacyNumbers } = row.entity;
    addEntity.run(++id, JSON.stringify(row));
    for (const legacy of legacyNumbers) addKey.run(legacy.value, id);
    if (code === null) continue;
    addKey.run(code, id);
    if (isCovered(code, predicate) !== 'covered') continue;
    addName.run(id, name, searchableName(name), 0);
    for (const former of formerNames) addName.run(id, former.name, searchableName(former.name), 1);
    for (const entry of row.entries.filter(isListing))
      addAdverse.run(code, entry.list.id, name, entry.contested ? 1 : 0, endOfTerm(entry));
  }
  const addMeta = database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)');
  for (const [key, value] of Object.entries({ ...meta, entities: String(id) })) addMeta.run(key, value);
  database.exec(INDEXES);
  database.exec('COMMIT');
}

/** The form in which names are stored for search and asked for. */
export function searchableName(name: string): string {
  return normaliseName(name).toLowerCase();
}

/**
 * Whether an entry puts its code into the listed set, from which pages are flagged: adverse, in effect, and on a
 * ground that the rule names. What stands on an open clause ("other serious circumstances") is unspecified: it is
 * served with the record, and flags nobody.
 */
function isListing({ list, state, ground }: StoredEntry): boolean {
  const isInEffect = state === 'effective' || state === 'repairPending';
  return list.polarity === 'adverse' && isInEffect && ground.kind !== 'openClause';
}

function endOfTerm(entry: StoredEntry): number | null {
  return entry.term.kind === 'fixed' ? endOfDay(entry.term.until).getTime() : null;
}
