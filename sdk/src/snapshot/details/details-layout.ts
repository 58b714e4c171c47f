/**
 * Layout of a details file, all numbers little-endian: `CLDETL` 1A 0A, version (u16), zero (u16), bytes of the body
 * (u32), bytes of its text (u32), zero (u32), the body, zeros to the end. See docs/snapshot-format.md, "Details".
 */
export const DETAILS_MAGIC = 'CLDETL\x1a\n';

export const DETAILS_VERSION = 1;

/** Bytes before the body. */
export const DETAILS_HEADER_LENGTH = 24;

/** Longest file: 16 MB. One of 1,500 companies has about a quarter of one. */
export const LARGEST_DETAILS = 2 ** 24;

/** Longest text in a file, 64 MB: what a reader allocates at most. */
export const LARGEST_DETAILS_TEXT = 2 ** 26;

/** Longest prefix of a hash that files are parted by: 65,536 files, enough for 65 million listed companies. */
export const MOST_PREFIX_BITS = 16;

/** Bytes of a SHA-256, as the index holds one for each file. */
export const DETAILS_HASH_LENGTH = 32;
