import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Withdrawal } from './answer.ts';
import type { StoredListedSet } from './listed-index.ts';

/** Name of the database in which the extension keeps the listed set. */
export const DATABASE = 'credit-lens';
/** Raised whenever the form of what is stored changes; what an older version wrote is dropped and fetched anew. */
const VERSION = 3;
/** A database that does not open within this time, in milliseconds, is done without. */
const OPEN_WITHIN_MS = 3_000;

interface Schema extends DBSchema {
  /** One row, under the key `current`. */
  listed: { key: string; value: StoredListedSet };
  /** Codes whose entry the live API no longer knew, with what it said instead. */
  withdrawn: { key: string; value: Withdrawal };
}

/** Where the listed set is kept: in IndexedDB, or in memory where that cannot be had. */
export interface ListedStore {
  /** `memory` after IndexedDB was missing, blocked, full or corrupt: the set is then lost with the worker. */
  readonly state: 'persistent' | 'memory';
  /**
   * Raised by each `erase`, at once. Work that began under another generation must write nothing: what was erased
   * would come back.
   */
  readonly generation: number;
  read(): Promise<StoredListedSet | null>;
  write(stored: StoredListedSet): Promise<void>;
  withdrawn(): Promise<ReadonlyMap<string, Withdrawal>>;
  /** What was opened in a private window is remembered in memory alone. */
  withdraw(code: string, withdrawal: Withdrawal, options: { isPrivate: boolean }): Promise<void>;
  forgetWithdrawn(): Promise<void>;
  erase(): Promise<void>;
}

/** Opens the store. Never fails: a database that cannot be read is deleted and made anew, then done without. */
export async function openListedStore(): Promise<ListedStore> {
  const loaded = await loadOrRebuild();
  const { database } = loaded;
  let { current, withdrawn } = loaded;
  let generation = 0;
  let state: ListedStore['state'] = database === null ? 'memory' : 'persistent';

  /** Memory is always right; the database follows, and is given up at its first failure. */
  async function persist(work: (database: IDBPDatabase<Schema>) => Promise<unknown>): Promise<void> {
    if (database === null || state === 'memory') return;
    try {
      await work(database);
    } catch {
      state = 'memory';
    }
  }

  return {
    get state() {
      return state;
    },
    get generation() {
      return generation;
    },
    read: async () => current,
    async write(stored) {
      current = stored;
      await persist((open) => open.put('listed', stored, 'current'));
    },
    withdrawn: async () => withdrawn,
    async withdraw(code, withdrawal, { isPrivate }) {
      withdrawn = new Map(withdrawn).set(code, withdrawal);
      if (isPrivate) return;
      await persist((open) => open.put('withdrawn', withdrawal, code));
    },
    async forgetWithdrawn() {
      withdrawn = new Map();
      await persist((open) => open.clear('withdrawn'));
    },
    async erase() {
      generation++;
      current = null;
      withdrawn = new Map();
      await persist((open) => Promise.all([open.clear('listed'), open.clear('withdrawn')]));
    },
  };
}

interface Loaded {
  readonly database: IDBPDatabase<Schema> | null;
  readonly current: StoredListedSet | null;
  readonly withdrawn: ReadonlyMap<string, Withdrawal>;
}

async function loadOrRebuild(): Promise<Loaded> {
  try {
    return await load();
  } catch {
    // Corrupt, or written by a newer version: what it held can be fetched again.
    try {
      await within(deleteDB(DATABASE));
      return await load();
    } catch {
      return { database: null, current: null, withdrawn: new Map() };
    }
  }
}

async function load(): Promise<Loaded> {
  const database = await open();
  try {
    const { store } = database.transaction('withdrawn');
    const [current, codes, withdrawals] = await within(
      Promise.all([database.get('listed', 'current'), store.getAllKeys(), store.getAll()]),
    );
    // Both in the order of the keys, out of one transaction.
    const withdrawn = new Map(codes.map((code, index) => [code, withdrawals[index] ?? 'noEntry']));
    return { database, current: readable(current), withdrawn };
  } catch (error) {
    database.close();
    throw error;
  }
}

async function open(): Promise<IDBPDatabase<Schema>> {
  return within(
    openDB<Schema>(DATABASE, VERSION, {
      upgrade(fresh) {
        for (const name of [...fresh.objectStoreNames]) fresh.deleteObjectStore(name);
        fresh.createObjectStore('listed');
        fresh.createObjectStore('withdrawn');
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
  );
}

function within<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`IndexedDB did not answer within ${OPEN_WITHIN_MS} ms.`)),
      OPEN_WITHIN_MS,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What was stored, if it has the form that this version writes. */
function readable(stored: StoredListedSet | undefined): StoredListedSet | null {
  const isWhole =
    typeof stored?.confirmedAt === 'number' &&
    typeof stored.server === 'string' &&
    Array.isArray(stored.lists) &&
    Array.isArray(stored.set?.items) &&
    Array.isArray(stored.set.coverage?.organisationCodePrefixes) &&
    Array.isArray(stored.set.coverage.withheldCategories);
  return isWhole ? stored : null;
}
