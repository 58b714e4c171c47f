import type { SnapshotStorage, StoredFiles } from './snapshot-storage.ts';
import { withMemoryBehind } from './with-memory-behind.ts';

const DEFAULT_FOLDER = 'credit-lens-snapshot';

/** What the file system says of a file that went away, or was replaced, while it was being looked at. */
const GONE: readonly string[] = ['NotFoundError', 'NotReadableError'];

/** What it says of a file that another page or worker is writing. */
const IN_USE = 'NoModificationAllowedError';

/** How long a write of another page may take, and the pause between two looks at it, in milliseconds. */
const LONGEST_WRITE = 2_000;
const PAUSE = 20;

/**
 * Keeps the state in the origin's private file system, shared by all pages and workers of an origin. Uses the
 * asynchronous interface, which all of them have; a file is replaced as a whole when its writer is closed.
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

  async function read(name: string): Promise<Uint8Array | null> {
    // Whoever finds a file gone looks again, or fetches it: that is no reason to give the place up.
    return unless(GONE, async () => {
      const file = await (await folder.getFileHandle(name)).getFile();
      return new Uint8Array(await file.arrayBuffer());
    });
  }

  async function names(): Promise<string[]> {
    const found: string[] = [];
    for await (const name of folder.keys()) found.push(name);
    return found;
  }

  /** Removes a file. Where there are no Web Locks another page may just be writing it; it is asked again until it is done. */
  async function removeWhenFree(name: string): Promise<void> {
    for (let waited = 0; waited < LONGEST_WRITE; waited += PAUSE) {
      const isGone = await unless([IN_USE], () =>
        unless(GONE, () => folder.removeEntry(name)).then(() => true),
      );
      if (isGone === true) return;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    await folder.removeEntry(name);
  }

  return {
    read,
    async readTogether(beginnings) {
      const wanted = (await names()).filter((name) => beginnings.some((one) => name.startsWith(one)));
      const files = await Promise.all(wanted.map(async (name) => [name, await read(name)] as const));
      return new Map(files.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes] as const])));
    },
    write,
    async commit(files, keep, isUnchanged = () => false) {
      const present = new Set(await names());
      // In order: the last file is the one that refers to the others.
      for (const [name, bytes] of files)
        if (!(isUnchanged(name) && present.has(name))) await write(name, bytes);
      for (const name of await names()) {
        // What is being written by another belongs to that other.
        if (!keep(name) && !files.has(name)) await unless([...GONE, IN_USE], () => folder.removeEntry(name));
      }
    },
    async erase() {
      for (const name of await names()) await removeWhenFree(name);
    },
    close() {},
  };
}

/** What the work gives, or null when it fails in one of these ways. */
async function unless<Result>(names: readonly string[], work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DOMException && names.includes(error.name)) return null;
    throw error;
  }
}
