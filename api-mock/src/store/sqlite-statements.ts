import type { DatabaseSync } from 'node:sqlite';
import type { RegisterRow } from '../register/register-row.ts';
import {
  consistencyPath,
  inclusionPath,
  type NodeAt,
  nodesOfLeaf,
  rootOf,
} from '../statements/merkle-log.ts';
import type { MintedStatement, NewStatement, StatementStore } from './statement-store.ts';
import { transaction } from './transaction.ts';

/** How long a statement can still be had by its short code after it ended: 30 days. */
const KEPT_AFTER_END = 30 * 86_400_000;

/** Statements in SQLite; `withdraw` is to be called within the transaction that changes the row. */
export interface SqliteStatements extends StatementStore {
  withdraw(code: string): void;
}

/** Prepares statements and their log. */
export function sqliteStatements(database: DatabaseSync): SqliteStatements {
  const rowByCode = database.prepare(
    'SELECT e.document FROM entity_key k JOIN entity e ON e.id = k.entity WHERE k.value = ?',
  );
  const lastEvent = database.prepare('SELECT max(sequence) AS sequence FROM event');
  const lastPlace = database.prepare('SELECT max(place) AS place FROM log_node WHERE level = 0');
  const node = database.prepare('SELECT hash FROM log_node WHERE level = ? AND place = ?');
  const addNode = database.prepare('INSERT INTO log_node (level, place, hash) VALUES (?, ?, ?)');
  const leaf = database.prepare('SELECT place FROM log_node WHERE level = 0 AND hash = ?');
  const add = database.prepare(`INSERT INTO statement
    (place, code, audience, short_code, signer, compact, valid_from, valid_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const standingOne = database.prepare(`SELECT * FROM statement
    WHERE code = ? AND audience = ? AND valid_until > ? ORDER BY place DESC LIMIT 1`);
  const byShortCode = database.prepare('SELECT * FROM statement WHERE short_code = ?');
  const withdrawnPlaces = database.prepare(
    'SELECT place FROM statement WHERE withdrawn = 1 AND place >= ? AND place < ? ORDER BY place',
  );
  const withdrawnLast = database.prepare(
    'SELECT place FROM statement WHERE withdrawn = 1 AND valid_until > ? ORDER BY place DESC LIMIT ?',
  );
  const withdrawAll = database.prepare(`UPDATE statement
    SET withdrawn = 1, code = NULL, audience = NULL, signer = NULL, compact = NULL WHERE code = ?`);
  const forget = database.prepare(`UPDATE statement
    SET short_code = NULL, code = NULL, audience = NULL, signer = NULL, compact = NULL
    WHERE short_code IS NOT NULL AND valid_until < ?`);

  const nodeAt: NodeAt = (level, place) => {
    const hash = node.get(level, place)?.['hash'];
    if (hash instanceof Uint8Array) return hash;
    throw new Error(
      `The log of statements has no node ${place} at level ${level}: the register's file is damaged`,
    );
  };
  const nextIndex = (): number => {
    const last = lastPlace.get()?.['place'] ?? null;
    return last === null ? 0 : Number(last) + 1;
  };
  const write = (statement: NewStatement, index: number): void => {
    const { code, audience, shortCode, signer, compact, validFrom, validUntil } = statement;
    add.run(index, code, audience, shortCode, signer, compact, validFrom.getTime(), validUntil.getTime());
    for (const kept of nodesOfLeaf(index, statement.leafHash, nodeAt))
      addNode.run(kept.level, kept.place, kept.hash);
  };

  return {
    mint: async (codes, audience, now, decide) =>
      transaction(database, () => {
        forget.run(now.getTime() - KEPT_AFTER_END);
        const sequence = Number(lastEvent.get()?.['sequence'] ?? 0);
        let index = nextIndex();
        return codes.map((code) => {
          const document = rowByCode.get(code)?.['document'];
          const row = document === undefined ? undefined : (JSON.parse(String(document)) as RegisterRow);
          const found = standingOne.get(code, audience, now.getTime());
          const standing = found === undefined ? null : mintedOf(found);
          const minted = decide({ code, row, standing, index, sequence });
          if ('leafHash' in minted) write(minted, index++);
          return minted;
        });
      }),
    withdraw: (code) => void withdrawAll.run(code),
    statementByShortCode: async (shortCode) => {
      const found = byShortCode.get(shortCode);
      if (found === undefined) return null;
      return found['withdrawn'] === 1 ? { withdrawn: true } : mintedOf(found);
    },
    withdrawnBetween: async (first, end) =>
      withdrawnPlaces.all(first, end).map((row) => Number(row['place'])),
    withdrawnInTerm: async (now, most) =>
      withdrawnLast
        .all(now.getTime(), most)
        .map((row) => Number(row['place']))
        .reverse(),
    logSize: async () => nextIndex(),
    logRoot: async (size) => rootOf(size, nodeAt),
    leafIndex: async (leafHash) => {
      const place = leaf.get(leafHash)?.['place'];
      return place === undefined ? null : Number(place);
    },
    inclusionPath: async (index, size) => inclusionPath(index, size, nodeAt),
    consistencyPath: async (first, second) => consistencyPath(first, second, nodeAt),
  };
}

function mintedOf(row: Record<string, unknown>): MintedStatement {
  return {
    code: String(row['code']),
    audience: String(row['audience']),
    compact: String(row['compact']),
    shortCode: String(row['short_code']),
    signer: String(row['signer']),
    validFrom: new Date(Number(row['valid_from'])),
    validUntil: new Date(Number(row['valid_until'])),
  };
}
