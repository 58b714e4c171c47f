import { memory, type SnapshotStorage } from '@credit-lens/sdk/snapshot/client';
import { openDB } from 'idb';

/** The files that a client keeps in IndexedDB, read into memory: what is opened from there waits for no disk. */
export async function copiedToMemory(): Promise<SnapshotStorage> {
  const database = await openDB('credit-lens-snapshot');
  const [names, files] = await Promise.all([database.getAllKeys('files'), database.getAll('files')]);
  database.close();
  const storage = memory();
  for (const [at, name] of names.entries()) {
    const file: Uint8Array<ArrayBuffer> | Blob = files[at];
    await storage.write(String(name), new Uint8Array(await new Blob([file]).arrayBuffer()));
  }
  return storage;
}
