import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { CacheEntry } from './cache.ts';

/** Raised when the form of what is kept changes. Being a cache, it is emptied then. */
const VERSION = 2;

/** How long opening may take, in milliseconds: some browsers never answer when their storage is broken. */
const OPENING_TIME = 3_000;

/** What is kept on disk. */
export interface AnswersSchema extends DBSchema {
  answers: { key: string; value: CacheEntry; indexes: { storedAt: number; expiresAt: number } };
}

/** What the owner of a database wants to know. */
export interface AnswersEvents {
  /** The browser closed it. */
  onLost(reason: unknown): void;
  /** It was closed because another page must change or delete it. */
  onWanted(): void;
}

/** Opens the database. Rejects when it is missing, blocked, corrupt, of a later version, or never answers. */
export function openAnswers(name: string, events: AnswersEvents): Promise<IDBPDatabase<AnswersSchema>> {
  if (typeof indexedDB === 'undefined') return Promise.reject(new Error('There is no IndexedDB here.'));
  return new Promise((resolve, reject) => {
    let isRefused = false;
    const refuse = (reason: string) => {
      isRefused = true;
      reject(new Error(reason));
    };
    const timer = setTimeout(refuse, OPENING_TIME, `“${name}” did not open in ${OPENING_TIME} ms.`);
    const opening = openDB<AnswersSchema>(name, VERSION, {
      upgrade(database) {
        for (const store of database.objectStoreNames) database.deleteObjectStore(store);
        const store = database.createObjectStore('answers');
        store.createIndex('storedAt', 'storedAt');
        store.createIndex('expiresAt', 'expiresAt');
      },
      blocked: () => refuse(`Another page keeps an earlier version of “${name}” open.`),
      blocking: (_current, _wanted, event) => {
        (event.target as IDBDatabase).close();
        events.onWanted();
      },
      terminated: () => events.onLost(new Error(`The browser closed “${name}”.`)),
    });
    opening
      .then((database) => {
        if (isRefused) database.close();
        else resolve(database);
      }, reject)
      .finally(() => clearTimeout(timer));
  });
}

/**
 * Deletes every answer that may not be given at that time (see `isFresh`), asked for or not: what was looked up
 * must not lie on disk for longer than it is of use. Reads no answer, only keys of the indexes.
 */
export async function sweepAnswers(database: IDBPDatabase<AnswersSchema>, now: number): Promise<void> {
  const transaction = database.transaction('answers', 'readwrite');
  const { store } = transaction;
  const past = await store.index('expiresAt').getAllKeys(IDBKeyRange.upperBound(now));
  const future = await store.index('storedAt').getAllKeys(IDBKeyRange.lowerBound(now, true));
  await Promise.all([...past, ...future].map((key) => store.delete(key)));
  await transaction.done;
}
