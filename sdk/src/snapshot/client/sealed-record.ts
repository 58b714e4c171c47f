import { contentHash, toHex } from '../trust/content-hash.ts';

/** Hex digits of the hash before the record, and the line's end. */
const SEAL_LENGTH = 65;

/**
 * Writes a record of the client's own: the SHA-256 of the text, then the text. The hash finds accidents, on a disk say.
 * It is no signature: who can write to the storage of this origin can write any record.
 */
export async function sealRecord(record: unknown): Promise<Uint8Array> {
  const text = new TextEncoder().encode(JSON.stringify(record));
  const seal = new TextEncoder().encode(`${toHex(await contentHash(text))}\n`);
  const bytes = new Uint8Array(SEAL_LENGTH + text.length);
  bytes.set(seal);
  bytes.set(text, SEAL_LENGTH);
  return bytes;
}

/** What was written; undefined when there is nothing, or not a byte-for-byte copy of it. */
export async function unsealRecord(bytes: Uint8Array | null): Promise<unknown> {
  // Without Web Cryptography nothing can be compared, and no update would come through (`requireSignatures`).
  if (bytes === null || bytes.length < SEAL_LENGTH || globalThis.crypto?.subtle === undefined)
    return undefined;
  const text = bytes.subarray(SEAL_LENGTH);
  const seal = new TextDecoder().decode(bytes.subarray(0, SEAL_LENGTH));
  if (seal !== `${toHex(await contentHash(text))}\n`) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(text));
  } catch (error) {
    // Sealed as something else than a record: by another program, for its hash fits.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
