import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { APPLICATION_ID } from './register-tables.ts';

/** How long a writer waits for another process that is writing: five seconds. */
const WAIT_FOR_WRITER = 5_000;

/** A database and the files that SQLite keeps beside it. */
const PARTS = ['', '-wal', '-shm'] as const;

/**
 * Opens a file as a register.
 *
 * @throws Error when it is something else; then it is left as it is.
 */
export function openRegisterFile(file: string): DatabaseSync {
  let id: unknown;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: WAIT_FOR_WRITER });
    id = database.prepare('PRAGMA application_id').get()?.['application_id'];
  } catch (cause) {
    database?.close();
    throw new Error(`${file} cannot be opened as a register: choose another file`, { cause });
  }
  if (id === APPLICATION_ID) return database;
  database.close();
  throw new Error(`${file} is not a register and is left as it is: choose another file`);
}

/** Builds a register beside its place and then puts it there: a broken-off build never takes the place of a whole one. */
export function buildRegisterFile(file: string, build: (target: DatabaseSync) => void): void {
  const temporary = `${file}.${process.pid}.building`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeDatabase(temporary);
    const database = new DatabaseSync(temporary);
    try {
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
      build(database);
    } finally {
      database.close();
    }
    removeDatabase(file);
    renameSync(temporary, file);
  } catch (cause) {
    if (existsSync(temporary)) removeDatabase(temporary);
    if (cause instanceof RangeError) throw cause;
    throw new Error(`Cannot write the register to ${file}: choose a file in a folder that can be written`, {
      cause,
    });
  }
}

/**
 * Moves a register out of the way, with its log, and gives its new name, such as
 * `register.sqlite.kept-2026-11-21T101500Z`.
 */
export function moveAside(file: string, now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`;
  let kept = `${file}.kept-${stamp}`;
  for (let copy = 2; existsSync(kept); copy++) kept = `${file}.kept-${stamp}-${copy}`;
  for (const part of PARTS) if (existsSync(`${file}${part}`)) renameSync(`${file}${part}`, `${kept}${part}`);
  return kept;
}

/** Removes a database with its log: one left from an older file would be read into the new one. */
function removeDatabase(file: string): void {
  for (const part of PARTS) rmSync(`${file}${part}`, { force: true });
}
