import type { DatabaseSync } from 'node:sqlite';

/** Each asks whether a table holds what somebody did. The end of a term is no act: the clock writes it. */
const ACTS: Readonly<Record<string, string>> = {
  event: "SELECT 1 FROM event WHERE kind <> 'entryExpired' LIMIT 1",
  objection: 'SELECT 1 FROM objection LIMIT 1',
  api_key: 'SELECT 1 FROM api_key LIMIT 1',
};

/**
 * Whether an operator or an objector has done anything in a register, so that it must never be thrown away. Asks only
 * tables that are there: registers of earlier programs have fewer.
 */
export function isActedOn(database: DatabaseSync): boolean {
  const table = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
  return Object.entries(ACTS).some(
    ([name, acts]) => table.get(name) !== undefined && database.prepare(acts).get() !== undefined,
  );
}
