import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import type { CoveragePredicate } from '@credit-lens/sdk/contract';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { startOfUtcDay } from '../register/calendar.ts';
import { DEFAULT_SEED, DEFAULT_SIZE, inventRegister } from '../register/invent-register.ts';
import { INVENTED_PREFIX } from '../register/invented-code.ts';
import { rulesByList } from '../register/list-rules.ts';
import { isActedOn } from './acted-on.ts';
import { fillRegister } from './fill-register.ts';
import { buildRegisterFile, moveAside, openRegisterFile } from './register-file.ts';
import { SCHEMA_VERSION } from './register-tables.ts';
import { readPairs, sqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

/**
 * An invented register older than this is built anew, so that its dates stay near today: seven days. One in which
 * an operator has acted is kept, whatever its age.
 */
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

/** An open register, and what happened on opening it. */
export interface OpenRegister {
  readonly store: Store;
  /** Whether it had to be built. */
  readonly built: boolean;
  /** Where the register went that stood at its place, since an operator has acted in it; null: none did. */
  readonly keptAside: string | null;
}

/**
 * Opens the invented register: reuses a file made from the same seed, size, program and catalogue, and builds it
 * anew otherwise. What an operator did is never thrown away: such a register is kept whatever its age, and moved
 * aside for one of another seed, size or program.
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
    return { store: sqliteStore(memory), built: true, keptAside: null };
  }
  const found = judge(database, wanted, now);
  if (found.reused !== null) return { store: sqliteStore(found.reused), built: false, keptAside: null };
  const keptAside = found.actedOn ? moveAside(database, now) : null;
  buildRegisterFile(database, build);
  return { store: sqliteStore(openRegisterFile(database)), built: true, keptAside };
}

/** The first rows and the catalogue stand for the program that invents the rest: another one gives other bytes. */
function fingerprint(seed: number): string {
  const hash = createHash('sha256').update(JSON.stringify([referenceCatalogue, ...rulesByList.values()]));
  for (const row of inventRegister({ seed, size: 400, asOf: new Date(0) })) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}

/** What stands at the place of the register: one that will do, or one that must give way, acted in or not. */
function judge(
  file: string,
  wanted: Readonly<Record<string, string>>,
  now: Date,
): { readonly reused: DatabaseSync | null; readonly actedOn: boolean } {
  if (!existsSync(file)) return { reused: null, actedOn: false };
  const database = openRegisterFile(file);
  const actedOn = isActedOn(database);
  if (database.prepare('PRAGMA user_version').get()?.['user_version'] === SCHEMA_VERSION) {
    const pairs = readPairs(database);
    const age = now.getTime() - Date.parse(pairs.get('asOf') ?? '');
    const same = Object.entries(wanted).every(([key, value]) => pairs.get(key) === value);
    if (same && (actedOn || (age >= 0 && age < LIFETIME))) return { reused: database, actedOn };
  }
  database.close();
  return { reused: null, actedOn };
}
