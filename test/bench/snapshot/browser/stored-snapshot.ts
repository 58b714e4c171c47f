/** Keeps the snapshot's bytes in IndexedDB, as an extension would. */
const DATABASE = 'bench';
const STORE = 'files';
const KEY = 'snapshot';

export async function storeSnapshot(bytes: ArrayBuffer): Promise<void> {
  const database = await open();
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).put(bytes, KEY);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** @throws TypeError when nothing was stored. */
export async function storedSnapshot(): Promise<ArrayBuffer> {
  const database = await open();
  const bytes = await settled<unknown>(database.transaction(STORE).objectStore(STORE).get(KEY));
  database.close();
  if (bytes instanceof ArrayBuffer) return bytes;
  throw new TypeError('No snapshot is stored: call storeSnapshot in an earlier visit.');
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
