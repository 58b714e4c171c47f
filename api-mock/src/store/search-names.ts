import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Candidate, Entity } from '@credit-lens/sdk/contract';
import type { NameAnswer, NameQuery } from './store.ts';

/** FTS5's trigram index finds nothing shorter; two characters are found by scanning. */
const TRIGRAM = 3;

const COLUMNS = 'n.id AS place, n.name AS matched, n.former, e.document';

const EXACT = `SELECT ${COLUMNS} FROM name n JOIN entity e ON e.id = n.entity
  WHERE n.normalised = :name AND n.former = :former AND n.id > :after ORDER BY n.id LIMIT :limit`;

/** Leaves out organisations that match exactly, and all but the first of several names that match. */
const partOf = (id: string): string => `${id} > :after AND NOT EXISTS (
    SELECT 1 FROM name o WHERE o.entity = n.entity
      AND (o.normalised = :name OR (o.id < n.id AND instr(o.normalised, :name) > 0))
  ) ORDER BY ${id} LIMIT :limit`;

const PART_BY_TRIGRAM = `SELECT ${COLUMNS} FROM name_trigram t
  JOIN name n ON n.id = t.rowid JOIN entity e ON e.id = n.entity
  WHERE name_trigram MATCH :match AND ${partOf('t.rowid')}`;

const PART_BY_SCAN = `SELECT ${COLUMNS} FROM name n JOIN entity e ON e.id = n.entity
  WHERE n.normalised LIKE :match ESCAPE '\\' AND ${partOf('n.id')}`;

const MATCHES = ['registeredName', 'formerName', 'partOfName'] as const;

/** Prepares the search by name: exact registered names, then exact former ones, then parts of names. */
export function nameSearch(database: DatabaseSync): (query: NameQuery) => NameAnswer {
  const exact = database.prepare(EXACT);
  const byTrigram = database.prepare(PART_BY_TRIGRAM);
  const byScan = database.prepare(PART_BY_SCAN);

  const rowsOfRank = (rank: number, name: string, after: number, limit: number): Row[] => {
    if (rank < 2) return read(exact, { name, former: rank, after, limit });
    return [...name].length < TRIGRAM
      ? read(byScan, { name, match: `%${name.replace(/[\\%_]/g, '\\$&')}%`, after, limit })
      : read(byTrigram, { name, match: `"${name.replaceAll('"', '""')}"`, after, limit });
  };

  return ({ name, limit, after }) => {
    const found: { rank: number; row: Row }[] = [];
    const seen = new Set<string>();
    for (let rank = after?.rank ?? 0; rank < MATCHES.length && found.length <= limit; rank++) {
      const from = rank === after?.rank ? after.place : 0;
      for (const row of rowsOfRank(rank, name, from, limit + 1 - found.length)) found.push({ rank, row });
    }
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const candidates = page.flatMap(({ rank, row }) => {
      const candidate = toCandidate(rank, row);
      if (seen.has(candidate.code)) return [];
      seen.add(candidate.code);
      return [candidate];
    });
    const more = found.length > limit && last !== undefined;
    return { candidates, next: more ? { rank: last.rank, place: last.row.place } : null };
  };
}

interface Row {
  readonly place: number;
  readonly matched: string;
  readonly document: string;
}

function read(statement: StatementSync, values: Record<string, string | number>): Row[] {
  return statement.all(values).map((row) => ({
    place: Number(row['place']),
    matched: String(row['matched']),
    document: String(row['document']),
  }));
}

function toCandidate(rank: number, row: Row): Candidate {
  const { entity } = JSON.parse(row.document) as { entity: Entity };
  const { code, name, kind, region, status } = entity;
  return { code, name, kind, region, status, match: MATCHES[rank] ?? 'partOfName', matchedName: row.matched };
}
