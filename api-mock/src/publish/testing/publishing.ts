import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { newKey, type RingKey } from '../key-ring.ts';
import type { ReadTree } from './follow-tree.ts';
import { AS_OF } from './register-of.ts';

/** A folder of a test's own, and a key; both go when the test is over. */
export interface Publishing {
  readonly out: string;
  readonly ring: readonly [RingKey];
  readonly read: ReadTree;
  /** Every file of the tree with its bytes, in hex. */
  files(): Promise<Record<string, string>>;
}

/** Prepares a folder to publish into. */
export async function publishing(): Promise<Publishing> {
  const folder = await mkdtemp(join(tmpdir(), 'credit-lens-publish-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const out = join(folder, 'tree');
  const read = async (path: string) => new Uint8Array(await readFile(join(out, path)));
  return {
    out,
    ring: [await newKey(AS_OF)],
    read,
    files: async () => {
      const entries = await readdir(out, { recursive: true, withFileTypes: true }).catch(() => []);
      const paths = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      const pairs = paths.map(
        async (path) => [path.slice(out.length + 1), (await readFile(path)).toString('hex')] as const,
      );
      return Object.fromEntries(await Promise.all(pairs));
    },
  };
}

/** The instant so many hours after the register's. */
export const hours = (count: number): Date => new Date(AS_OF.getTime() + count * 3_600_000);
