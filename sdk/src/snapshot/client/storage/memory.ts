import type { SnapshotStorage, StoredFiles } from './snapshot-storage.ts';

/**
 * Keeps nothing on disk: for private windows, servers and tests.
 *
 * @example
 * import { memory } from '@credit-lens/sdk/snapshot/client';
 *
 * console.log(memory().state); // → memory
 */
export function memory(): SnapshotStorage {
  return { ...memoryFiles(), sharedAs: null, state: 'memory', trouble: null };
}

/** Files in memory. */
export function memoryFiles(): StoredFiles {
  let files = new Map<string, Uint8Array>();
  return {
    read: async (name) => files.get(name) ?? null,
    readTogether: async (beginnings) =>
      new Map([...files].filter(([name]) => beginnings.some((beginning) => name.startsWith(beginning)))),
    async write(name, bytes) {
      files.set(name, bytes);
    },
    async commit(written, keep) {
      files = new Map([...[...files].filter(([name]) => keep(name)), ...written]);
    },
    async erase() {
      files = new Map();
    },
    close() {},
  };
}
