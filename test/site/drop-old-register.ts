import { existsSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A demonstration whose register is older is built anew, so that its dates stay near today: seven days. */
const LIFETIME = 7 * 86_400_000;

/**
 * Removes the register of an earlier demonstration once it is old. The server itself keeps every register in which an operator
 * has acted, and the operator of a demonstration gives the marketplace a key each time; if that is all that was done, nothing
 * is lost.
 */
export function dropOldRegister(file: string, now: Date): void {
  if (!existsSync(file)) return;
  const database = new DatabaseSync(file, { readOnly: true });
  let isOld: boolean;
  try {
    const first = (query: string) => database.prepare(query).get();
    const asOf = String(first("SELECT value FROM meta WHERE key = 'asOf'")?.['value']);
    isOld =
      now.getTime() - Date.parse(asOf) > LIFETIME &&
      first("SELECT 1 FROM event WHERE kind NOT IN ('entryExpired', 'keyCreated') LIMIT 1") === undefined &&
      first('SELECT 1 FROM objection LIMIT 1') === undefined;
  } catch (error) {
    // A register of an earlier program, or none: the server decides what becomes of it.
    if (!(error instanceof Error && 'errcode' in error)) throw error;
    isOld = false;
  } finally {
    database.close();
  }
  if (isOld) for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
}
