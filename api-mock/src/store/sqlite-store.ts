import type { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate, ListedItem } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';
import { nameSearch } from './search-names.ts';
import { sqliteChanges } from './sqlite-changes.ts';
import { sqliteJournal } from './sqlite-journal.ts';
import { sqliteStatements } from './sqlite-statements.ts';
import type { RegisterMeta, Store } from './store.ts';

const LISTED = `SELECT code, list, name, contested FROM adverse
  WHERE starts_at <= :at AND (ends_at IS NULL OR ends_at > :at) ORDER BY code, list`;

/** When the clock next adds a code to the listed set or takes one from it. */
const NEXT_CHANGE = `SELECT min(at) AS at FROM (
  SELECT min(starts_at) AS at FROM adverse WHERE starts_at > :at
  UNION ALL SELECT min(ends_at) FROM adverse WHERE ends_at > :at)`;

const PAST_TERM = `SELECT DISTINCT e.document FROM entry n JOIN entity e ON e.id = n.entity
  WHERE n.public_until < ? ORDER BY e.id`;

/** A register in SQLite, embedded: no server to set up, every statement prepared once. */
export function sqliteStore(database: DatabaseSync): Store {
  const meta = readMeta(database);
  const byKey = database.prepare(
    'SELECT e.document FROM entity_key k JOIN entity e ON e.id = k.entity WHERE k.value = ?',
  );
  const byEntry = database.prepare(
    'SELECT e.document FROM entry n JOIN entity e ON e.id = n.entity WHERE n.id = ?',
  );
  const listed = database.prepare(LISTED);
  const nextChange = database.prepare(NEXT_CHANGE);
  const pastTerm = database.prepare(PAST_TERM);
  const journal = sqliteJournal(database);
  const statements = sqliteStatements(database);
  const all = database.prepare('SELECT document FROM entity ORDER BY id');
  const search = nameSearch(database);
  return {
    meta: async () => meta,
    rowsByKeys: async (keys) => {
      const rows = new Map<string, RegisterRow>();
      for (const key of new Set(keys)) {
        const found = byKey.get(key);
        if (found !== undefined) rows.set(key, JSON.parse(String(found['document'])) as RegisterRow);
      }
      return rows;
    },
    rowOfEntry: async (entry) => {
      const found = byEntry.get(entry);
      return found === undefined ? null : (JSON.parse(String(found['document'])) as RegisterRow);
    },
    search: async (query) => search(query),
    listedCodes: async (instant) => {
      const at = instant.getTime();
      const next = nextChange.get({ at })?.['at'] ?? null;
      return {
        items: gather(listed.all({ at })),
        changesAt: next === null ? null : new Date(Number(next)),
      };
    },
    codesPastTerm: async (day) =>
      pastTerm.all(day).flatMap((row) => {
        const { entity } = JSON.parse(String(row['document'])) as RegisterRow;
        return entity.code ?? [];
      }),
    rows: async function* () {
      for (const row of all.iterate()) yield JSON.parse(String(row['document'])) as RegisterRow;
    },
    change: sqliteChanges(database, meta.predicate, journal, statements),
    eventsAfter: journal.eventsAfter,
    eventsOf: journal.eventsOf,
    objection: journal.objection,
    openObjections: journal.openObjections,
    addKey: journal.addKey,
    keyByHash: journal.keyByHash,
    keys: journal.keys,
    revokeKey: journal.revokeKey,
    setKeyAudiences: journal.setKeyAudiences,
    statements,
    close: async () => database.close(),
  };
}

/** The pairs that a register file keeps about itself. */
export function readPairs(database: DatabaseSync): ReadonlyMap<string, string> {
  const pairs = database.prepare('SELECT key, value FROM meta').all();
  return new Map(pairs.map((pair) => [String(pair['key']), String(pair['value'])]));
}

function readMeta(database: DatabaseSync): RegisterMeta {
  const pairs = readPairs(database);
  const text = (key: string): string => {
    const value = pairs.get(key);
    if (value === undefined) throw new Error(`The register does not state its "${key}": build it anew`);
    return value;
  };
  return {
    kind: text('kind') === 'imported' ? 'imported' : 'invented',
    name: { zh: text('nameZh'), en: text('nameEn') },
    entities: Number(text('entities')),
    asOf: new Date(text('asOf')),
    predicate: JSON.parse(text('predicate')) as CoveragePredicate,
  };
}

function gather(rows: readonly Record<string, unknown>[]): ListedItem[] {
  const items: ListedItem[] = [];
  for (const row of rows) {
    const code = String(row['code']);
    const list = String(row['list']);
    const contested = row['contested'] === 1;
    const last = items.at(-1);
    if (last?.code !== code) {
      items.push({ code, name: String(row['name']), lists: [list], contested });
      continue;
    }
    if (!last.lists.includes(list)) last.lists.push(list);
    last.contested ||= contested;
  }
  return items;
}
