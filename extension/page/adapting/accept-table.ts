import { type FileReference, requireContent } from '@credit-lens/sdk/snapshot';
import type { AdapterTable } from './adapter.ts';
import { readTable } from './read-table.ts';
import { AdapterTableRefused } from './table-values.ts';

/** Largest table that is read, in bytes: some thousand adapters. */
const LARGEST_TABLE = 256 * 1024;

/**
 * The table out of an update: data that the signed manifest names by its hash. A file whose `sites` is null only
 * switches adapters off, and leaves those that came with the extension in place.
 *
 * @param reference what the accepted manifest says of the file
 * @param packed the table that came with the extension
 * @throws SnapshotRefused when these are not the bytes that the manifest names.
 * @throws AdapterTableRefused when they are not what this version reads. The table held before stays in use.
 */
export async function acceptTable(
  bytes: Uint8Array,
  reference: Pick<FileReference, 'bytes' | 'sha256'>,
  packed: AdapterTable,
): Promise<AdapterTable> {
  if (reference.bytes > LARGEST_TABLE || bytes.length > LARGEST_TABLE) {
    throw new AdapterTableRefused(
      `The table of adapters has ${Math.max(reference.bytes, bytes.length)} bytes; ${LARGEST_TABLE} are read.`,
    );
  }
  await requireContent(bytes, reference);
  const content = parse(bytes);
  const onlySwitches = typeof content === 'object' && content !== null && own(content, 'sites') === null;
  if (!onlySwitches) return readTable(content);
  const { off } = readTable({ format: own(content, 'format'), off: own(content, 'off'), sites: [] });
  return { adapters: packed.adapters, off };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AdapterTableRefused('The table of adapters is no JSON in UTF-8.');
  }
}

function own(object: object, name: string): unknown {
  return Object.hasOwn(object, name) ? (object as Record<string, unknown>)[name] : undefined;
}
