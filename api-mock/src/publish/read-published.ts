import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a publisher takes up again from a document that it signed before. */
export interface PublishedDocument {
  readonly sequence: number;
  readonly asOf: string;
  /** The keys that signed it. */
  readonly keyIds: readonly string[];
  readonly content: { readonly [name: string]: unknown };
}

/**
 * Reads a signed document of the publisher's own folder, or null when there is none. Its signature is not checked:
 * nothing is believed from it but how far the sequence has come.
 *
 * @throws Error when something else stands there.
 */
export async function readPublished(
  root: string,
  name: 'manifest.json' | 'keys.json',
): Promise<PublishedDocument | null> {
  const file = join(root, name);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new Error(`${file} cannot be read: choose another folder`, { cause });
  }
  try {
    const { content, signatures } = JSON.parse(text) as {
      content: { [name: string]: unknown };
      signatures: { keyId: string }[];
    };
    const { sequence, asOf } = content;
    const keyIds = signatures.map(({ keyId }) => keyId);
    if (
      Number.isSafeInteger(sequence) &&
      typeof asOf === 'string' &&
      keyIds.every((id) => typeof id === 'string')
    )
      return { sequence: Number(sequence), asOf, keyIds, content };
  } catch (cause) {
    throw new Error(`${file} is something else than a signed document: choose an empty folder`, { cause });
  }
  throw new Error(`${file} is something else than a signed document: choose an empty folder`);
}

/**
 * The number after a document's. The first is the Unix time in seconds, so that a folder begun anew with the same key
 * is not taken for one rolled back.
 */
export function nextSequence(before: readonly (number | undefined)[], now: Date): number {
  const known = before.filter((sequence) => sequence !== undefined);
  return known.length === 0 ? Math.floor(now.getTime() / 1_000) : Math.max(...known) + 1;
}
