/** Answers kept across visits, in a database of the browser. */
import { deleteDB, type IDBPDatabase } from 'idb';
import { type AnswersSchema, openAnswers, sweepAnswers } from './answers-database.ts';
import { type CacheEntry, isFresh, type SweptCache } from './cache.ts';
import { createMemoryCache } from './memory-cache.ts';
import { readEntry } from './read-entry.ts';

/** Name of the database when none is given. */
const DEFAULT_NAME = 'credit-lens-answers';

/** Answers kept when no limit is given: about 20 MB. */
const DEFAULT_LIMIT = 5_000;

/** Settings of `createIndexedDbCache`. */
export interface IndexedDbCacheOptions {
  /** Name of the database; one per purpose. @default 'credit-lens-answers' */
  readonly name?: string;
  /** Most answers kept; the oldest make room. @default 5_000 */
  readonly limit?: number;
}

/** A cache on disk. It is swept whenever it is opened. */
export interface IndexedDbCache extends SweptCache {
  /**
   * `opening` until first used and opened; `disk`; or `memory` when there is no database to be had (private
   * window, blocked, corrupt, full, of a later version): then answers are kept until the page is closed, and
   * what was on disk is deleted as far as that is possible.
   */
  readonly state: 'opening' | 'disk' | 'memory';
  /** Why it is `memory`. */
  readonly trouble: unknown;
}

/** Deletes the database as far as the broken storage lets us; what cannot be deleted expires by itself. */
async function eraseDisk(
  opened: Promise<IDBPDatabase<AnswersSchema>> | undefined,
  name: string,
): Promise<void> {
  try {
    (await opened)?.close();
  } catch {
    // It never opened: nothing to close.
  }
  try {
    await deleteDB(name);
  } catch {
    // No database to be had at all: nothing lies there.
  }
}

/**
 * Keeps answers across visits. Never rejects: a failing database is given up for memory.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { createIndexedDbCache } from '@credit-lens/sdk/indexed-db-cache';
 * import { lookup, withSharedLookups } from '@credit-lens/sdk/lookup';
 *
 * const cache = createIndexedDbCache({ limit: 1_000 });
 * const plain = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const client = withSharedLookups(plain, { cache });
 * console.log((await lookup(client, '91330106FAKE000133')).outcome); // → listed
 * // In a browser 'disk'. Where there is no database answers are kept in memory:
 * console.log(cache.state); // → memory
 */
export function createIndexedDbCache(options: IndexedDbCacheOptions = {}): IndexedDbCache {
  const { name = DEFAULT_NAME, limit = DEFAULT_LIMIT } = options;
  const memory = createMemoryCache({ limit });
  let state: IndexedDbCache['state'] = 'opening';
  let trouble: unknown = null;
  let opened: Promise<IDBPDatabase<AnswersSchema>> | undefined;

  function giveUp(reason: unknown): void {
    if (state === 'memory') return;
    state = 'memory';
    trouble = reason;
    // Purged answers must not come back from disk on the next visit.
    void eraseDisk(opened, name);
  }

  function open(): Promise<IDBPDatabase<AnswersSchema>> {
    opened ??= openAnswers(name, {
      onLost: (reason) => giveUp(reason),
      // Another page wants to open a later version or to delete: the next use opens anew.
      onWanted: () => {
        opened = undefined;
        if (state === 'disk') state = 'opening';
      },
    }).then(async (database) => {
      await sweepAnswers(database, Date.now());
      return database;
    });
    return opened;
  }

  async function use<T>(
    onDisk: (database: IDBPDatabase<AnswersSchema>) => Promise<T>,
    inMemory: () => Promise<T>,
  ): Promise<T> {
    if (state !== 'memory') {
      try {
        const database = await open();
        if (state === 'opening') state = 'disk';
        return await onDisk(database);
      } catch (error) {
        giveUp(error);
      }
    }
    return inMemory();
  }

  return {
    get state() {
      return state;
    },
    get trouble() {
      return trouble;
    },
    get: (key) =>
      use(
        async (database): Promise<CacheEntry | undefined> => {
          const entry = readEntry(await database.get('answers', key));
          if (entry !== undefined && isFresh(entry, Date.now())) return entry;
          await database.delete('answers', key);
          return undefined;
        },
        () => memory.get(key),
      ),
    set: (key, entry) =>
      use(
        async (database) => {
          const transaction = database.transaction('answers', 'readwrite');
          await transaction.store.put(entry, key);
          let surplus = (await transaction.store.count()) - limit;
          let oldest = surplus > 0 ? await transaction.store.index('storedAt').openCursor() : null;
          for (; oldest !== null && surplus > 0; surplus--) {
            await oldest.delete();
            oldest = await oldest.continue();
          }
          await transaction.done;
        },
        () => memory.set(key, entry),
      ),
    delete: (key) =>
      use(
        (database) => database.delete('answers', key),
        () => memory.delete(key),
      ),
    clear: () =>
      use(
        (database) => database.clear('answers'),
        () => memory.clear(),
      ),
    sweep: () =>
      use(
        (database) => sweepAnswers(database, Date.now()),
        () => memory.sweep(),
      ),
  };
}
