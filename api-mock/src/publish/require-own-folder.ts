import { access, constants, mkdir, readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { readPublished } from './read-published.ts';
import { TREE_FOLDERS, treeFile, VARIANTS } from './tree-path.ts';

/**
 * Makes sure that a folder may be published into, before anything in it is touched.
 *
 * @param keyIds of the publisher's own keys.
 * @throws Error when it cannot be written, holds something other than a tree, or one that another key signed.
 */
export async function requireOwnFolder(root: string, keyIds: readonly string[]): Promise<void> {
  const names = await namesIn(root);
  const strange = names.find((name) => !isOfTree(name));
  if (strange !== undefined)
    throw new Error(
      `${root} holds something else, such as “${strange}”, and is left as it is: choose an empty folder`,
    );
  await requireWritable(root);
  const published = await readPublished(root, 'manifest.json');
  if (published === null || published.keyIds.some((keyId) => keyIds.includes(keyId))) return;
  throw new Error(
    `${root} is signed by the key ${published.keyIds.join(', ')}, which is not at hand: ` +
      'give the file it is in by --key, or choose an empty folder',
  );
}

async function namesIn(root: string): Promise<readonly string[]> {
  try {
    return await readdir(root);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw new Error(`${root} cannot be read as a folder: choose another`, { cause });
  }
}

/** Asks the nearest folder above that exists, so that nothing is made before it is known to work. */
async function requireWritable(root: string): Promise<void> {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    try {
      await access(folder, constants.W_OK | constants.X_OK);
      await mkdir(root, { recursive: true });
      return;
    } catch (cause) {
      const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
      if (missing && folder !== dirname(folder)) continue;
      throw new Error(`${root} cannot be written: choose a folder in which this account may write`, {
        cause,
      });
    }
  }
}

function isOfTree(name: string): boolean {
  if (name.endsWith('.writing') || TREE_FOLDERS.some((folder) => folder === name)) return true;
  const ending = Object.values(VARIANTS).find((variant) => name.endsWith(variant)) ?? '';
  return treeFile(ending === '' ? name : name.slice(0, -ending.length)) !== null;
}
