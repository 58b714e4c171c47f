import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SnapshotStorage } from '../snapshot/client/storage/snapshot-storage.ts';

/** Names that a client gives its files. */
const NAME = /^[a-z0-9-]{1,100}$/;

/**
 * Keeps a snapshot client's files in a folder, readable by its owner alone. Each file is written beside its place and then
 * moved there, so that none is ever half there; programs that write at the same time may cost each other a download.
 */
export function folderStorage(folder: string): SnapshotStorage {
  async function write(name: string, bytes: Uint8Array): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const beside = join(folder, `${name}.${process.pid}.new`);
    await writeFile(beside, bytes, { mode: 0o600 });
    await rename(beside, join(folder, name));
  }

  const read = (name: string): Promise<Uint8Array | null> => orNull(() => readFile(join(folder, name)));

  async function names(): Promise<string[]> {
    return ((await orNull(() => readdir(folder))) ?? []).filter((name) => NAME.test(name));
  }

  async function removeAllBut(keep: (name: string) => boolean): Promise<void> {
    for (const name of await names()) if (!keep(name)) await rm(join(folder, name), { force: true });
  }

  return {
    sharedAs: null,
    state: 'persistent',
    trouble: null,
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
      await removeAllBut((name) => keep(name) || files.has(name));
    },
    erase: () => removeAllBut(() => false),
    close() {},
  };
}

/** What the work gives; null when there is no such file or folder. */
async function orNull<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
