import type { DatabaseSync } from 'node:sqlite';

/**
 * Does work as a whole or not at all. It takes the right to write before it reads, so that nothing it has read can
 * change before it is done, in this process or another.
 */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have ended it already; a second end would hide why.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
