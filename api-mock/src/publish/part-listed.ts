import { createHash } from 'node:crypto';

/** Fewest listed companies in a file: among so many a person who opens one card hides. */
export const LEAST_COMPANIES = 1_000;

/** Most bits that the format allows. */
const MOST_BITS = 16;

/** How the listed companies are parted among files. */
export interface Parting {
  readonly prefixBits: number;
  /** The codes of each file, in the order of the register's listing. */
  readonly files: readonly (readonly string[])[];
}

/**
 * Parts codes by the first bits of their SHA-256: by as many bits as leave at least so many in every file, by none
 * where there are too few for two files.
 */
export function partListed(codes: readonly string[], least = LEAST_COMPANIES): Parting {
  const beginnings = Uint16Array.from(codes, (code) =>
    createHash('sha256').update(code).digest().readUInt16BE(),
  );
  let prefixBits = 0;
  while (prefixBits < MOST_BITS && Math.min(...counts(beginnings, prefixBits + 1)) >= least) prefixBits += 1;
  const files: string[][] = Array.from({ length: 2 ** prefixBits }, () => []);
  codes.forEach((code, at) => {
    files[(beginnings[at] as number) >>> (16 - prefixBits)]?.push(code);
  });
  return { prefixBits, files };
}

function counts(beginnings: Uint16Array, bits: number): Uint32Array {
  const found = new Uint32Array(2 ** bits);
  for (const beginning of beginnings) {
    const place = beginning >>> (16 - bits);
    found[place] = (found[place] as number) + 1;
  }
  return found;
}
