import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { startOfUtcDay } from '../register/calendar.ts';
import { DEFAULT_SEED, DEFAULT_SIZE, inventRegister } from '../register/invent-register.ts';
import { INVENTED_PREFIX } from '../register/invented-code.ts';
import { rulesByList } from '../register/list-rules.ts';
import { fillRegister } from './fill-register.ts';
import { APPLICATION_ID, SCHEMA_VERSION } from './register-tables.ts';
import { readPairs, sqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/** An invented register older than this is built anew, so that its dates stay near today: seven days. */
const LIFETIME = 7 * 86_400_000;

/** The invented register covers invented organisation codes alone, and withholds sole proprietors. */
const PREDICATE: CoveragePredicate = {
  organisationCodePrefixes: [INVENTED_PREFIX],
  withheldCategories: ['92'],
};

/** Which register to open, and where it is kept. */
export interface OpenOptions {
  /** A file, or `:memory:`. Default `:memory:`. */
  readonly database?: string;
  readonly seed?: number;
  readonly size?: number;
  /** Default the current instant. Dates of a new register count from the start of its UTC day. */
  readonly now?: Date;
}

/** An open register, and whether it had to be built. */
export interface OpenRegister {
  readonly store: Store;
  readonly built: boolean;
}

/**
 * Opens the invented register: reuses a file made from the same seed, size, program and catalogue, and builds it
 * anew otherwise, beside it, so that a broken-off build never takes the place of a whole one.
 *
 * @throws Error when the file cannot be written, or is something other than a register.
 */
export function openRegister(options: OpenOptions = {}): OpenRegister {
  const { database = ':memory:', seed = DEFAULT_SEED, size = DEFAULT_SIZE, now = new Date() } = options;
  const wanted = { seed: String(seed), size: String(size), fingerprint: fingerprint(seed) };
  const build = (target: DatabaseSync): void => {
    const asOf = startOfUtcDay(now);
    fillRegister(target, inventRegister({ seed, size, asOf }), PREDICATE, {
      ...wanted,
      kind: 'invented',
      nameZh: '虚构登记（不含真实组织）',
      nameEn: 'Invented register (no real organisation)',
      asOf: asOf.toISOString(),
      predicate: JSON.stringify(PREDICATE),
    });
  };
  if (database === ':memory:') {
    const memory = new DatabaseSync(database);
    build(memory);
    return { store: sqliteStore(memory), built: true };
  }
  const reused = reuse(database, wanted, now);
  if (reused !== null) return { store: sqliteStore(reused), built: false };
  buildBeside(database, build);
  return { store: sqliteStore(new DatabaseSync(database)), built: true };
}

/** The first rows and the catalogue stand for the program that invents the rest: another one gives other bytes. */
function fingerprint(seed: number): string {
  const hash = createHash('sha256').update(JSON.stringify([referenceCatalogue, ...rulesByList.values()]));
  for (const row of inventRegister({ seed, size: 400, asOf: new Date(0) })) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

function reuse(file: string, wanted: Readonly<Record<string, string>>, now: Date): DatabaseSync | null {
  if (!existsSync(file)) return null;
  const database = openRegisterFile(file);
  const version = database.prepare('PRAGMA user_version').get()?.['user_version'];
  if (version === SCHEMA_VERSION) {
    const pairs = readPairs(database);
    const age = now.getTime() - Date.parse(pairs.get('asOf') ?? '');
    const same = Object.entries(wanted).every(([key, value]) => pairs.get(key) === value);
    if (same && age >= 0 && age < LIFETIME) return database;
  }
  database.close();
  return null;
}

function openRegisterFile(file: string): DatabaseSync {
  let id: unknown;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    id = database.prepare('PRAGMA application_id').get()?.['application_id'];
  } catch (cause) {
    database?.close();
    throw new Error(`${file} cannot be opened as a register: choose another file`, { cause });
  }
  if (id === APPLICATION_ID) return database;
  database.close();
  throw new Error(`${file} is not a register and is left as it is: choose another file`);
}

function buildBeside(file: string, build: (target: DatabaseSync) => void): void {
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

/** Removes a database with its log: one left from an older file would be read into the new one. */
function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}
