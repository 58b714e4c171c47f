import { SnapshotRefused } from '../snapshot-refused.ts';
import { requireContent, toHex } from '../trust/content-hash.ts';
import { DETAILS_HASH_LENGTH } from './details-layout.ts';
import { detailsPlace } from './details-place.ts';
import type { DetailsReference } from './details-reference.ts';

/**
 * The SHA-256 of every details file, 32 bytes each, in the order of their numbers.
 *
 * @example
 * import { contentHash, DetailsIndex, detailsPath, SnapshotRefused, toHex } from '@credit-lens/sdk/snapshot';
 *
 * const file = new Uint8Array(4_096); // what `detailsPath` names, as it came
 * const bytes = await contentHash(file); // one file, so the index has one hash
 * const details = {
 *   version: 'e'.repeat(16),
 *   prefixBits: 0,
 *   path: 'details/ee',
 *   index: { path: 'details/ee/index', bytes: bytes.length, sha256: toHex(await contentHash(bytes)) },
 *   companiesPerFile: { least: 1_000, median: 1_100, most: 1_200 },
 *   sizes: [4_096],
 * };
 * const index = await DetailsIndex.open(bytes, details);
 * await index.require(file, '91330106FAKE000133'); // it is the one
 * console.log(await detailsPath(details, '91330106FAKE000133')); // → details/ee/0.details
 * await index.require(file.fill(1), '91330106FAKE000133').catch((error: unknown) => {
 *   if (error instanceof SnapshotRefused) console.log(error.reason); // → wrongHash
 * });
 */
export class DetailsIndex {
  private readonly bytes: Uint8Array;
  private readonly details: DetailsReference;

  private constructor(bytes: Uint8Array, details: DetailsReference) {
    this.bytes = bytes;
    this.details = details;
  }

  /**
   * Opens the index that a manifest names.
   *
   * @throws SnapshotRefused `truncated` or `wrongHash` when it is another.
   */
  static async open(bytes: Uint8Array, details: DetailsReference): Promise<DetailsIndex> {
    await requireContent(bytes, details.index);
    return new DetailsIndex(bytes, details);
  }

  /**
   * Refuses bytes that are not the details file of this code.
   *
   * @throws SnapshotRefused `truncated` when they are too few for any file, `wrongHash` when they are others.
   */
  async require(file: Uint8Array, code: string): Promise<void> {
    const { sizes, prefixBits } = this.details;
    const begin = (await detailsPlace(code, prefixBits)) * DETAILS_HASH_LENGTH;
    const sha256 = toHex(this.bytes.subarray(begin, begin + DETAILS_HASH_LENGTH));
    await requireContent(file, { bytes: sizes[0] as number, sha256 });
    if (sizes.includes(file.length)) return;
    throw new SnapshotRefused(
      'malformed',
      `A details file has ${file.length} bytes, which is none of the sizes.`,
    );
  }
}
