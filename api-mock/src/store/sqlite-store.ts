import type { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate, ListedItem } from '@credit-lens/sdk/contract';
import type { RegisterRow } from '../register/register-row.ts';
import { nameSearch } from './search-names.ts';
import type { ListedCodes, RegisterMeta, Store } from './store.ts';

const LISTED = `SELECT code, list, name, contested, ends_at FROM adverse
  WHERE ends_at IS NULL OR ends_at > ? ORDER BY code, list`;

/** A register in SQLite, embedded: no server to set up, every statement prepared once. */
export function sqliteStore(database: DatabaseSync): Store {
  const meta = readMeta(database);
  const byKey = database.prepare(
    'SELECT e.document FROM entity_key k JOIN entity e ON e.id = k.entity WHERE k.value = ?',
  );
  const listed = database.prepare(LISTED);
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
    search: async (query) => search(query),
    listedCodes: async (at) => gather(listed.all(at.getTime())),
    rows: async function* () {
      for (const row of all.iterate()) yield JSON.parse(String(row['document'])) as RegisterRow;
    },
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

function gather(rows: readonly Record<string, unknown>[]): ListedCodes {
  const items: ListedItem[] = [];
  let earliest = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const code = String(row['code']);
    const list = String(row['list']);
    const contested = row['contested'] === 1;
    if (row['ends_at'] !== null) earliest = Math.min(earliest, Number(row['ends_at']));
    const last = items.at(-1);
    if (last?.code !== code) {
      items.push({ code, name: String(row['name']), lists: [list], contested });
      continue;
    }
    if (!last.lists.includes(list)) last.lists.push(list);
    last.contested ||= contested;
  }
  return { items, changesAt: Number.isFinite(earliest) ? new Date(earliest) : null };
}
