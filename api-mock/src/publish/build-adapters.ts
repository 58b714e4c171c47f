import {
  type AdaptersReference,
  contentHash,
  LARGEST_ADAPTERS,
  requireContent,
  SnapshotRefused,
  toHex,
} from '@credit-lens/sdk/snapshot';
import type { TreeFolder } from './tree-folder.ts';

/** What becomes of the site adapters in a publish: this file, none any more (null), or what was published before. */
export type AdaptersChoice = Uint8Array<ArrayBuffer> | null | undefined;

/**
 * Writes a file of site adapters. Its version is the sequence of the manifest that first names it, so it counts up also
 * where the publisher's memory is lost.
 *
 * @throws Error when the file is no table of adapters, or longer than clients read.
 */
export async function buildAdapters(
  choice: AdaptersChoice,
  folder: TreeFolder,
  before: AdaptersReference | null,
  sequence: number,
): Promise<AdaptersReference | null> {
  if (choice === null) return null;
  if (choice === undefined) return before !== null && (await isWhole(folder, before)) ? before : null;
  requireTable(choice);
  const sha256 = toHex(await contentHash(choice));
  const path = `adapters/${sha256}.json`;
  await folder.writeOnce(path, choice);
  if (before?.sha256 === sha256) return before;
  return { path, bytes: choice.length, sha256, version: sequence };
}

async function isWhole(folder: TreeFolder, reference: AdaptersReference): Promise<boolean> {
  if ((await folder.size(reference.path)) !== reference.bytes) return false;
  try {
    await requireContent(await folder.read(reference.path), reference);
    return true;
  } catch (error) {
    if (error instanceof SnapshotRefused) return false;
    throw error;
  }
}

/** The outline alone: what each text and selector may be is for clients to check, and they refuse what they do not know. */
function requireTable(bytes: Uint8Array): void {
  if (bytes.length > LARGEST_ADAPTERS) {
    throw new Error(
      `The adapters have ${bytes.length} bytes; clients read ${LARGEST_ADAPTERS}: leave out sites, or set "sites" to null`,
    );
  }
  let table: unknown;
  try {
    table = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    throw new Error('The adapters are no JSON in UTF-8: write them by "npm run adapter -- table"', { cause });
  }
  const { format, off, sites } = (table ?? {}) as Record<string, unknown>;
  if (!Number.isInteger(format) || !Array.isArray(off) || !(sites === null || Array.isArray(sites)))
    throw new Error('The adapters lack "format", "off" or "sites": write them by "npm run adapter -- table"');
}
