import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SnapshotStorage, StoredFiles } from './snapshot-storage.ts';
import { type StorageEvents, withMemoryBehind } from './with-memory-behind.ts';

/** Raised when the form of what is kept changes; what was there is then fetched anew. */
const VERSION = 1;
const DEFAULT_NAME = 'credit-lens-snapshot';

/**
 * Bytes from which on a file is kept as a `Blob`. Browsers read one from its own file in half the time that bytes inside a
 * record take: three megabytes in a fresh worker in 8 ms instead of 16, in Chromium as in Firefox.
 */
const BLOB_BYTES = 65_536;

interface FilesSchema extends DBSchema {
  files: { key: string; value: Uint8Array | Blob };
}

/**
 * Keeps the state in IndexedDB, shared by all pages and workers of an origin. A commit is one transaction.
 *
 * @param options.name of the database. Default `credit-lens-snapshot`.
 *
 * @example
 * import { indexedDb } from '@credit-lens/sdk/snapshot/client';
 *
 * const storage = indexedDb({ name: 'suppliers' });
 * console.log(storage.sharedAs, storage.state); // → indexedDb suppliers persistent
 */
export function indexedDb({ name = DEFAULT_NAME }: { readonly name?: string } = {}): SnapshotStorage {
  return withMemoryBehind(`indexedDb ${name}`, (events) => openFiles(name, events));
}

async function openFiles(name: string, events: StorageEvents): Promise<StoredFiles> {
  if (typeof indexedDB === 'undefined') throw new Error('There is no IndexedDB here.');
  const database = await openDB<FilesSchema>(name, VERSION, {
    upgrade(fresh) {
      for (const store of fresh.objectStoreNames) fresh.deleteObjectStore(store);
      fresh.createObjectStore('files');
    },
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      events.onGone();
    },
    terminated: () => events.onGone(),
  });
  return filesOf(database);
}

function filesOf(database: IDBPDatabase<FilesSchema>): StoredFiles {
  return {
    async read(name) {
      return bytesOf(await database.get('files', name));
    },
    async readTogether(beginnings) {
      const { store } = database.transaction('files');
      const found = await Promise.all(
        beginnings.map(async (beginning) => {
          const range = IDBKeyRange.bound(beginning, `${beginning}\uffff`);
          const [names, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
          return Promise.all(names.map(async (name, at) => [name, await bytesOf(values[at])] as const));
        }),
      );
      return new Map(
        found.flat().flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes] as const])),
      );
    },
    async write(name, bytes) {
      await database.put('files', toBeKept(bytes), name);
    },
    async commit(files, keep, isUnchanged = () => false) {
      const transaction = database.transaction('files', 'readwrite', { durability: 'strict' });
      const { store } = transaction;
      const requests: Promise<unknown>[] = [];
      const follow = (request: Promise<unknown>) => {
        // When one fails so do all; whoever waits hears of the first.
        request.catch(() => undefined);
        requests.push(request);
      };
      follow(transaction.done);
      try {
        const present = new Set(await store.getAllKeys());
        for (const name of present) if (!keep(name) && !files.has(name)) follow(store.delete(name));
        for (const [name, bytes] of files) {
          if (!(isUnchanged(name) && present.has(name))) follow(store.put(toBeKept(bytes), name));
        }
        await Promise.all(requests);
      } catch (error) {
        // A request that was not even made ends no transaction by itself: the others would be kept.
        abort(transaction);
        throw error;
      }
    },
    erase: () => database.clear('files'),
    close: () => database.close(),
  };
}

function toBeKept(bytes: Uint8Array): Uint8Array | Blob {
  return bytes.length < BLOB_BYTES ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

/**
 * The bytes of a file. Null when there is none, when another program wrote something else there, or when the browser has
 * lost the file behind its record: as good as damaged, and fetched again.
 */
async function bytesOf(value: unknown): Promise<Uint8Array | null> {
  if (value instanceof Uint8Array) return value;
  if (!(value instanceof Blob)) return null;
  try {
    return new Uint8Array(await value.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended already.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
