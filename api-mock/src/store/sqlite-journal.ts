import type { DatabaseSync } from 'node:sqlite';
import type { ApiKey, RegisterEvent } from '@credit-lens/sdk/contract';
import type { StoredObjection } from '../lifecycle/stored-objection.ts';
import type { NewEvent } from './change.ts';
import { isOpenObjection } from './open-objection.ts';
import type { Store } from './store.ts';
import { transaction } from './transaction.ts';

/** What operators and objectors did, in SQLite. The two writers are to be called within a transaction. */
export interface Journal
  extends Pick<
    Store,
    | 'eventsAfter'
    | 'eventsOf'
    | 'objection'
    | 'openObjections'
    | 'addKey'
    | 'keyByHash'
    | 'keys'
    | 'revokeKey'
    | 'setKeyAudiences'
  > {
  append(events: Iterable<NewEvent>): void;
  writeObjections(objections: readonly StoredObjection[]): void;
  objectionsOf(code: string): StoredObjection[];
}

/** Prepares the journal of a register. */
export function sqliteJournal(database: DatabaseSync): Journal {
  const last = database.prepare('SELECT max(sequence) AS sequence FROM event');
  const addEvent = database.prepare('INSERT INTO event (sequence, kind, code, document) VALUES (?, ?, ?, ?)');
  const after = database.prepare('SELECT document FROM event WHERE sequence > ? ORDER BY sequence LIMIT ?');
  const ofCode = database.prepare('SELECT document FROM event WHERE code = ? ORDER BY sequence');
  const setObjection = database.prepare(`INSERT INTO objection (id, code, open, document) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET open = excluded.open, document = excluded.document`);
  const objectionById = database.prepare('SELECT document FROM objection WHERE id = ?');
  const objectionsByCode = database.prepare('SELECT document FROM objection WHERE code = ? ORDER BY place');
  const openOnes = database.prepare('SELECT document FROM objection WHERE open = 1 ORDER BY place');
  const insertKey = database.prepare('INSERT INTO api_key (id, secret_hash, document) VALUES (?, ?, ?)');
  const setKey = database.prepare('UPDATE api_key SET document = ? WHERE id = ?');
  const keyByHash = database.prepare('SELECT document FROM api_key WHERE secret_hash = ?');
  const keyById = database.prepare('SELECT document FROM api_key WHERE id = ?');
  const allKeys = database.prepare('SELECT document FROM api_key ORDER BY place');

  /** Numbers the events in the order given. Only one transaction writes at a time, so no number is left out. */
  const append = (events: Iterable<NewEvent>): void => {
    let sequence = Number(last.get()?.['sequence'] ?? 0);
    for (const event of events) {
      sequence++;
      const document = JSON.stringify({ sequence, ...event } satisfies RegisterEvent);
      addEvent.run(sequence, event.kind, event.code, document);
    }
  };
  return {
    append,
    writeObjections: (objections) => {
      for (const objection of objections) {
        const { id, code } = objection;
        setObjection.run(id, code, isOpenObjection(objection) ? 1 : 0, JSON.stringify(objection));
      }
    },
    objectionsOf: (code) => documents<StoredObjection>(objectionsByCode.all(code)),
    eventsAfter: async (sequence, limit) => documents<RegisterEvent>(after.all(sequence, limit)),
    eventsOf: async (code) => documents<RegisterEvent>(ofCode.all(code)),
    objection: async (id) => document<StoredObjection>(objectionById.get(id)),
    openObjections: async () => documents<StoredObjection>(openOnes.all()),
    addKey: async (key, secretHash, event) =>
      transaction(database, () => {
        insertKey.run(key.id, secretHash, JSON.stringify(key));
        append([event]);
      }),
    keyByHash: async (secretHash) => document<ApiKey>(keyByHash.get(secretHash)),
    keys: async () => documents<ApiKey>(allKeys.all()),
    revokeKey: async (id, revokedAt, event) =>
      transaction(database, () => {
        const key = document<ApiKey>(keyById.get(id));
        if (key === null || key.revokedAt !== null) return key;
        const revoked = { ...key, revokedAt };
        setKey.run(JSON.stringify(revoked), id);
        append([event]);
        return revoked;
      }),
    setKeyAudiences: async (id, audiences, event) =>
      transaction(database, () => {
        const key = document<ApiKey>(keyById.get(id));
        if (key === null) return null;
        const changed = { ...key, audiences: [...audiences] };
        setKey.run(JSON.stringify(changed), id);
        append([event]);
        return changed;
      }),
  };
}

function document<Kept>(row: Record<string, unknown> | undefined): Kept | null {
  return row === undefined ? null : (JSON.parse(String(row['document'])) as Kept);
}

function documents<Kept>(rows: readonly Record<string, unknown>[]): Kept[] {
  return rows.map((row) => JSON.parse(String(row['document'])) as Kept);
}
