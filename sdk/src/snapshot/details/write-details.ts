import type { ListedResult } from '../../contract/types.gen.ts';
import {
  DETAILS_HEADER_LENGTH,
  DETAILS_MAGIC,
  DETAILS_VERSION,
  LARGEST_DETAILS,
  LARGEST_DETAILS_TEXT,
} from './details-layout.ts';

/** Smallest size of a file, 4 KB. */
const SMALLEST = 2 ** 12;

/**
 * Writes the details of the listed companies of one prefix. What it gives ends with the body: fill it up with zeros
 * to `detailsSize` of the longest file of the version, so that the size tells nothing.
 *
 * @param asOf when the results were read.
 * @param results look-up results with the outcome `listed`, one for each company.
 * @throws RangeError when they are too many for one file.
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { lookup } from '@credit-lens/sdk/lookup';
 * import { detailsSize, writeDetails } from '@credit-lens/sdk/snapshot/build';
 *
 * const result = await lookup(createClient({ baseUrl: 'http://127.0.0.1:8787' }), '91330106FAKE000133');
 * if (result.outcome === 'listed') {
 *   const body = await writeDetails(result.asOf, [result]);
 *   const file = new Uint8Array(detailsSize(body.length)); // filled up, so that its size tells nothing
 *   file.set(body);
 *   console.log(file.length); // → 4096
 * }
 */
export async function writeDetails(
  asOf: string,
  results: readonly ListedResult[],
): Promise<Uint8Array<ArrayBuffer>> {
  const text = new TextEncoder().encode(JSON.stringify({ asOf, results }));
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const body = new Uint8Array(await new Response(stream).arrayBuffer());
  const length = DETAILS_HEADER_LENGTH + body.length;
  if (text.length > LARGEST_DETAILS_TEXT || length > LARGEST_DETAILS) {
    throw new RangeError(
      `The details of ${results.length} companies are too long for one file: use more bits.`,
    );
  }
  const bytes = new Uint8Array(length);
  for (let at = 0; at < DETAILS_MAGIC.length; at++) bytes[at] = DETAILS_MAGIC.charCodeAt(at);
  const view = new DataView(bytes.buffer);
  view.setUint16(8, DETAILS_VERSION, true);
  view.setUint32(12, body.length, true);
  view.setUint32(16, text.length, true);
  bytes.set(body, DETAILS_HEADER_LENGTH);
  return bytes;
}

/**
 * The size that a file of so many bytes is filled up to: the next of 4, 6, 8, 12, 16, 24 … KB.
 *
 * @example
 * import { detailsSize } from '@credit-lens/sdk/snapshot/build';
 *
 * console.log(detailsSize(4_097)); // → 6144
 */
export function detailsSize(length: number): number {
  let size = SMALLEST;
  while (size < length) size = Number.isInteger(Math.log2(size)) ? size * 1.5 : (size / 3) * 4;
  return size;
}
