import { contentHash } from '../trust/content-hash.ts';
import type { DetailsReference } from './details-reference.ts';

/**
 * Number of the file that holds a code's details: the first bits of SHA-256(code), as a whole number.
 *
 * @param code a unified social credit code as the snapshot is asked: 18 characters, upper case.
 * @param prefixBits how many bits, 0 to 16.
 *
 * @example
 * import { detailsPlace } from '@credit-lens/sdk/snapshot/build';
 *
 * console.log(await detailsPlace('91330106FAKE000133', 0), await detailsPlace('91330106FAKE000133', 11));
 * // → 0 239
 */
export async function detailsPlace(code: string, prefixBits: number): Promise<number> {
  const hash = await contentHash(new TextEncoder().encode(code));
  return (((hash[0] as number) << 8) | (hash[1] as number)) >>> (16 - prefixBits);
}

/**
 * Name of a file: its number in as many hex digits as the prefix needs, at least one.
 *
 * @example
 * import { detailsName } from '@credit-lens/sdk/snapshot/build';
 *
 * console.log(detailsName(31, 11)); // → 01f.details
 */
export function detailsName(place: number, prefixBits: number): string {
  return `${place.toString(16).padStart(Math.max(1, Math.ceil(prefixBits / 4)), '0')}.details`;
}

/**
 * Where the details of a code lie, relative to the manifest. Every code of a prefix has the same path.
 *
 * @example
 * import { detailsPath } from '@credit-lens/sdk/snapshot';
 *
 * console.log(await detailsPath({ path: 'details/ee', prefixBits: 11 }, '91330106FAKE000133'));
 * // → details/ee/0ef.details
 */
export async function detailsPath(
  details: Pick<DetailsReference, 'path' | 'prefixBits'>,
  code: string,
): Promise<string> {
  const place = await detailsPlace(code, details.prefixBits);
  return `${details.path}/${detailsName(place, details.prefixBits)}`;
}
