import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SnapshotStorage, StoredFiles } from './snapshot-storage.ts';
import { type StorageEvents, withMemoryBehind } from './with-memory-behind.ts';

/** Raised when the form of what is kept changes; what was there is then fetched anew. */
const VERSION = 1;
const DEFAULT_NAME = 'credit-lens-snapshot';

interface FilesSchema extends DBSchema {
  files: { key: string; value: Uint8Array };
}

/**
 * Keeps the state in IndexedDB, shared by all pages and workers of an origin. A commit is one transaction.
 *
 * @param options.name of the database. Default `credit-lens-snapshot`.
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
      const bytes = await database.get('files', name);
      // What another program wrote there is no file of ours.
      return bytes instanceof Uint8Array ? bytes : null;
    },
    has: async (name) => (await database.getKey('files', name)) !== undefined,
    async write(name, bytes) {
      await database.put('files', bytes, name);
    },
    async commit(files, keep) {
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
        for (const name of await store.getAllKeys())
          if (!keep(name) && !files.has(name)) follow(store.delete(name));
        for (const [name, bytes] of files) follow(store.put(bytes, name));
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

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    // It has ended already.
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
