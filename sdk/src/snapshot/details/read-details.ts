import { SnapshotRefused } from '../snapshot-refused.ts';
import { DetailsFile } from './details-file.ts';
import {
  DETAILS_HEADER_LENGTH,
  DETAILS_MAGIC,
  DETAILS_VERSION,
  LARGEST_DETAILS,
  LARGEST_DETAILS_TEXT,
} from './details-layout.ts';

/**
 * Reads a details file. That it is the publisher's is for `DetailsIndex` to say. Its results are read one by one,
 * as they are asked for. It allocates at most 64 MB for the text.
 *
 * @throws SnapshotRefused `malformed`, `truncated`, `damaged` or `unsupportedVersion`.
 *
 * @example
 * import { readDetails, SnapshotRefused } from '@credit-lens/sdk/snapshot';
 * import { writeDetails } from '@credit-lens/sdk/snapshot/build';
 *
 * const bytes = await writeDetails('2026-03-01T00:00:00Z', []);
 * console.log((await readDetails(bytes)).asOf); // → 2026-03-01T00:00:00Z
 * await readDetails(bytes.subarray(0, 20)).catch((error: unknown) => {
 *   if (error instanceof SnapshotRefused) console.log(error.reason); // → truncated
 * });
 */
export async function readDetails(bytes: Uint8Array): Promise<DetailsFile> {
  if (bytes.length > LARGEST_DETAILS) throw malformed(`it has more than ${LARGEST_DETAILS} bytes`);
  if (bytes.length < DETAILS_HEADER_LENGTH) throw truncated(bytes.length, DETAILS_HEADER_LENGTH);
  for (let at = 0; at < DETAILS_MAGIC.length; at++) {
    if (bytes[at] !== DETAILS_MAGIC.charCodeAt(at)) throw malformed('it does not begin as one');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = view.getUint16(8, true);
  if (version !== DETAILS_VERSION) {
    throw new SnapshotRefused(
      'unsupportedVersion',
      `The details file has version ${version}; this reader knows ${DETAILS_VERSION}. Update the client.`,
    );
  }
  const end = DETAILS_HEADER_LENGTH + view.getUint32(12, true);
  const textLength = view.getUint32(16, true);
  if (textLength > LARGEST_DETAILS_TEXT)
    throw malformed(`its text has more than ${LARGEST_DETAILS_TEXT} bytes`);
  if (bytes.length < end) throw truncated(bytes.length, end);
  if (bytes.subarray(end).some((byte) => byte !== 0)) throw malformed('padding is not zero');
  return parse(await inflate(bytes.slice(DETAILS_HEADER_LENGTH, end), textLength));
}

/** Inflates to exactly the stated length: a body that holds more is given up at its first byte too many. */
async function inflate(body: Uint8Array<ArrayBuffer>, length: number): Promise<Uint8Array> {
  const text = new Uint8Array(length);
  const reader = new Blob([body]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new SnapshotRefused('damaged', `The details file cannot be inflated: ${String(error)}.`);
    });
    if (done) break;
    if (at + value.length > length) {
      // What follows is of no interest any more, nor is what is wrong with it.
      await reader.cancel().catch(() => undefined);
      throw malformed(`its text is longer than the ${length} bytes it states`);
    }
    text.set(value, at);
    at += value.length;
  }
  if (at < length) throw malformed(`its text has ${at} of the ${length} bytes it states`);
  return text;
}

function parse(text: Uint8Array): DetailsFile {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch {
    throw malformed('its text is not JSON');
  }
  if (!isObject(content) || typeof content['asOf'] !== 'string' || Number.isNaN(Date.parse(content['asOf'])))
    throw malformed('it does not say as of when');
  if (!Array.isArray(content['results'])) throw malformed('it has no list of results');
  const results = new Map<string, unknown>();
  for (const result of content['results'] as unknown[]) {
    const code = isObject(result) ? result['code'] : undefined;
    if (typeof code !== 'string') throw malformed('a result has no code');
    if (results.has(code)) throw malformed(`${code} has two results`);
    results.set(code, result);
  }
  return new DetailsFile(content['asOf'], results);
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function truncated(held: number, wanted: number): SnapshotRefused {
  return new SnapshotRefused(
    'truncated',
    `The details file ends after ${held} bytes; ${wanted} are needed. Fetch it again.`,
  );
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The details file breaks the format: ${what}.`);
}
