import type { SnapshotStorage, StoredFiles } from './snapshot-storage.ts';
import { withMemoryBehind } from './with-memory-behind.ts';

const DEFAULT_FOLDER = 'credit-lens-snapshot';

/**
 * Keeps the state in the origin's private file system, shared by all pages and workers of an origin. Uses the
 * asynchronous interface, which both have; a file is replaced as a whole when its writer is closed.
 *
 * @param options.folder below the root of that file system. Default `credit-lens-snapshot`.
 *
 * @example
 * import { opfs } from '@credit-lens/sdk/snapshot/client';
 *
 * const storage = opfs({ folder: 'suppliers' });
 * console.log(storage.sharedAs); // → opfs suppliers
 */
export function opfs({ folder = DEFAULT_FOLDER }: { readonly folder?: string } = {}): SnapshotStorage {
  return withMemoryBehind(`opfs ${folder}`, async () => {
    if (typeof navigator === 'undefined' || navigator.storage?.getDirectory === undefined) {
      throw new Error('There is no private file system here.');
    }
    const root = await navigator.storage.getDirectory();
    return filesIn(await root.getDirectoryHandle(folder, { create: true }));
  });
}

function filesIn(folder: FileSystemDirectoryHandle): StoredFiles {
  async function write(name: string, bytes: Uint8Array): Promise<void> {
    const writer = await (await folder.getFileHandle(name, { create: true })).createWritable();
    try {
      await writer.write(bytes as Uint8Array<ArrayBuffer>);
    } catch (error) {
      await writer.abort();
      throw error;
    }
    await writer.close();
  }

  async function removeAllBut(keep: (name: string) => boolean): Promise<void> {
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    for (const name of names) if (!keep(name)) await folder.removeEntry(name);
  }

  async function find(name: string): Promise<FileSystemFileHandle | null> {
    try {
      return await folder.getFileHandle(name);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return null;
      throw error;
    }
  }

  return {
    async read(name) {
      const file = await (await find(name))?.getFile();
      return file === undefined ? null : new Uint8Array(await file.arrayBuffer());
    },
    has: async (name) => (await find(name)) !== null,
    write,
    async commit(files, keep) {
      // In order: the last file is the one that refers to the others.
      for (const [name, bytes] of files) await write(name, bytes);
      await removeAllBut((name) => keep(name) || files.has(name));
    },
    erase: () => removeAllBut(() => false),
    close() {},
  };
}
