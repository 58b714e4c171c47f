import { SnapshotRefused } from '../snapshot-refused.ts';

/** A published file, as the signed manifest names it. */
export interface FileReference {
  /** Where it lies, relative to the manifest. */
  readonly path: string;
  /** Length of the file, in bytes. */
  readonly bytes: number;
  /** SHA-256 of its bytes, 64 lower-case hex digits. */
  readonly sha256: string;
}

/**
 * SHA-256 of bytes, as 32 bytes. For a delta this is the state it leads to.
 *
 * @example
 * import { contentHash, toHex } from '@credit-lens/sdk/snapshot';
 *
 * console.log(toHex(await contentHash(new TextEncoder().encode('abc'))).slice(0, 16)); // → ba7816bf8f01cfea
 */
export async function contentHash(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', isUnshared(bytes) ? bytes : bytes.slice()));
}

/** Whether no other thread can change them meanwhile, which Web Cryptography asks for. */
function isUnshared(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer;
}

/**
 * Bytes as lower-case hex digits.
 *
 * @example
 * import { toHex } from '@credit-lens/sdk/snapshot';
 *
 * console.log(toHex(new Uint8Array([0, 255]))); // → 00ff
 */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes of lower-case hex digits. */
export function fromHex(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/**
 * Refuses bytes that are not those that the manifest names.
 *
 * @throws SnapshotRefused `truncated` when they end early, `wrongHash` when they differ.
 *
 * @example
 * import { requireContent, SnapshotRefused } from '@credit-lens/sdk/snapshot';
 *
 * const named = { bytes: 3, sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' };
 * await requireContent(new TextEncoder().encode('abc'), named);
 * await requireContent(new TextEncoder().encode('abd'), named).catch((error: unknown) => {
 *   if (error instanceof SnapshotRefused) console.log(error.reason); // → wrongHash
 * });
 */
export async function requireContent(
  bytes: Uint8Array,
  expected: Pick<FileReference, 'bytes' | 'sha256'>,
): Promise<void> {
  if (bytes.length < expected.bytes) {
    throw new SnapshotRefused(
      'truncated',
      `The file ends after ${bytes.length} of ${expected.bytes} bytes. Fetch it again.`,
    );
  }
  const held = toHex(await contentHash(bytes));
  if (held === expected.sha256) return;
  throw new SnapshotRefused(
    'wrongHash',
    `The file has SHA-256 ${held}; the manifest names ${expected.sha256}.`,
  );
}
