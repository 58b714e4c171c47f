import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { type KnownSeller, type SellerDirectory, sellerKey } from './known-seller.ts';
import { readKnownSeller } from './read-known-seller.ts';

/** Name of the database in which the sellers are kept; apart from the listed set, which can be fetched again. */
export const SELLER_DATABASE = 'credit-lens-sellers';
/** Raised with each step below. A step changes what is stored and drops nothing: corrections are a person's own work. */
const VERSION = 1;
/** A database that does not open within this time, in milliseconds, is done without. */
const OPEN_WITHIN_MS = 3_000;

interface Schema extends DBSchema {
  /** Rows by `site seller-id`. */
  sellers: { key: string; value: KnownSeller };
}

/** What changes from version to version, by the version that a step leads to. */
const STEPS: readonly ((database: IDBPDatabase<Schema>) => void)[] = [
  (database) => void database.createObjectStore('sellers'),
];

/** Where the seller directory is kept. */
export interface SellerStore {
  /** `memory` after IndexedDB was missing, blocked, full, or written by a newer version: nothing in it is touched. */
  readonly state: 'persistent' | 'memory';
  /** What may be known in a window: a private one knows what was known when it learned something, and that. */
  directory(window: { isPrivate: boolean }): SellerDirectory;
  /** Puts a changed directory in place of the one before. One change after the other, so that none is lost. */
  change(
    window: { isPrivate: boolean },
    change: (directory: SellerDirectory) => SellerDirectory,
  ): Promise<SellerDirectory>;
  /** Forgets what was learned in private windows: call it when the last one closes. */
  forgetPrivate(): void;
  /** Forgets everything, corrections included. Rejects if the browser would not delete what lies on the disk. */
  erase(): Promise<void>;
}

/** Opens the store. Never fails: without a database it keeps everything in memory, as private windows always do. */
export async function openSellerStore(): Promise<SellerStore> {
  const opened = await within(openAndRead()).catch(() => null);
  let state: SellerStore['state'] = opened === null ? 'memory' : 'persistent';
  let shared = opened?.directory ?? new Map<string, KnownSeller>();
  /** Of its own once a private window has learned something. */
  let inPrivate: SellerDirectory | null = null;
  let last: Promise<unknown> = Promise.resolve();

  /** Memory is always right; the database follows, and is given up at its first failure. */
  async function persist(work: (database: IDBPDatabase<Schema>) => Promise<unknown>): Promise<void> {
    const turn = last.then(async () => {
      if (opened === null || state === 'memory') return;
      try {
        await work(opened.database);
      } catch {
        state = 'memory';
      }
    });
    last = turn;
    await turn;
  }

  return {
    get state() {
      return state;
    },
    directory: ({ isPrivate }) => (isPrivate ? (inPrivate ?? shared) : shared),
    async change({ isPrivate }, change) {
      if (isPrivate) {
        inPrivate = change(inPrivate ?? shared);
        return inPrivate;
      }
      const before = shared;
      const after = change(before);
      shared = new Map(after);
      await persist((database) => write(database, before, after));
      return after;
    },
    forgetPrivate() {
      inPrivate = null;
    },
    async erase() {
      inPrivate = null;
      shared = new Map();
      // Also what could not be opened or written to: whoever erases wants nothing to be left.
      const turn = last.then(() =>
        opened === null ? deleteDB(SELLER_DATABASE) : opened.database.clear('sellers'),
      );
      last = turn.catch(() => undefined);
      await within(turn);
    },
  };
}

/** Writes what differs, in one transaction. */
async function write(
  database: IDBPDatabase<Schema>,
  before: SellerDirectory,
  after: SellerDirectory,
): Promise<void> {
  const transaction = database.transaction('sellers', 'readwrite');
  const work: Promise<unknown>[] = [];
  for (const [key, known] of after)
    if (before.get(key) !== known) work.push(transaction.store.put(known, key));
  for (const key of before.keys()) if (!after.has(key)) work.push(transaction.store.delete(key));
  await Promise.all([...work, transaction.done]);
}

async function within<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`IndexedDB did not answer for ${SELLER_DATABASE} within ${OPEN_WITHIN_MS} ms.`)),
      OPEN_WITHIN_MS,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function openAndRead(): Promise<{
  database: IDBPDatabase<Schema>;
  directory: Map<string, KnownSeller>;
}> {
  const database = await openDB<Schema>(SELLER_DATABASE, VERSION, {
    upgrade(upgraded, from) {
      for (const step of STEPS.slice(from)) step(upgraded);
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  const rows = (await database.getAll('sellers')).flatMap((row) => readKnownSeller(row) ?? []);
  // Rows come in the order of their keys; what was learned longest ago stands first.
  rows.sort((a, b) => (a.learned?.day ?? '').localeCompare(b.learned?.day ?? ''));
  return { database, directory: new Map(rows.map((known) => [sellerKey(known), known])) };
}
