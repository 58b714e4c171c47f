import type { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';
import { type RowIndexes, rowIndexes } from './row-indexes.ts';

/** Writes rows with their indexes. To be called within a transaction. */
export interface RowWriter {
  /** A row that is new, while the register is filled: the search index is built when all rows are in. */
  add(id: number, row: RegisterRow): void;
  /** A row that was there before, as it is now. */
  replace(id: number, before: RegisterRow, after: RegisterRow): void;
}

/** Prepares what writes rows into SQLite. */
export function rowWriter(database: DatabaseSync, predicate: CoveragePredicate): RowWriter {
  const addEntity = database.prepare('INSERT INTO entity (id, document) VALUES (?, ?)');
  const setEntity = database.prepare('UPDATE entity SET document = ? WHERE id = ?');
  const addKey = database.prepare('INSERT INTO entity_key (value, entity) VALUES (?, ?)');
  const dropKey = database.prepare('DELETE FROM entity_key WHERE value = ? AND entity = ?');
  const addName = database.prepare('INSERT INTO name (entity, name, normalised, former) VALUES (?, ?, ?, ?)');
  const namesOf = database.prepare('SELECT id, normalised FROM name WHERE entity = ?');
  const dropNames = database.prepare('DELETE FROM name WHERE entity = ?');
  const addEntry = database.prepare('INSERT INTO entry (id, entity, public_until) VALUES (?, ?, ?)');
  const dropEntries = database.prepare('DELETE FROM entry WHERE entity = ?');
  const addFlag = database.prepare(
    'INSERT INTO adverse (entity, code, list, name, contested, starts_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const dropFlags = database.prepare('DELETE FROM adverse WHERE entity = ?');

  const writeNames = (id: number, { names }: RowIndexes): void => {
    for (const { name, normalised, former } of names) addName.run(id, name, normalised, former ? 1 : 0);
  };
  const writeEntries = (id: number, { entity }: RegisterRow, { entries, flags }: RowIndexes): void => {
    for (const { id: entry, publicUntil } of entries) addEntry.run(entry, id, publicUntil);
    for (const { list, contested, startsAt, endsAt } of flags)
      addFlag.run(id, entity.code, list, entity.name, contested ? 1 : 0, startsAt, endsAt);
  };
  /** The trigram index holds no text of its own: it must be told what it is to forget. */
  const renewNames = (id: number, indexes: RowIndexes): void => {
    const forget = database.prepare(
      "INSERT INTO name_trigram (name_trigram, rowid, normalised) VALUES ('delete', ?, ?)",
    );
    for (const old of namesOf.all(id)) forget.run(Number(old['id']), String(old['normalised']));
    dropNames.run(id);
    writeNames(id, indexes);
    const learn = database.prepare('INSERT INTO name_trigram (rowid, normalised) VALUES (?, ?)');
    for (const name of namesOf.all(id)) learn.run(Number(name['id']), String(name['normalised']));
  };

  return {
    add: (id, row) => {
      const indexes = rowIndexes(row, predicate);
      addEntity.run(id, JSON.stringify(row));
      for (const key of indexes.keys) addKey.run(key, id);
      writeNames(id, indexes);
      writeEntries(id, row, indexes);
    },
    replace: (id, before, after) => {
      const old = rowIndexes(before, predicate);
      const indexes = rowIndexes(after, predicate);
      setEntity.run(JSON.stringify(after), id);
      for (const key of old.keys) if (!indexes.keys.includes(key)) dropKey.run(key, id);
      for (const key of indexes.keys) if (!old.keys.includes(key)) addKey.run(key, id);
      if (JSON.stringify(old.names) !== JSON.stringify(indexes.names)) renewNames(id, indexes);
      dropEntries.run(id);
      dropFlags.run(id);
      writeEntries(id, after, indexes);
    },
  };
}
