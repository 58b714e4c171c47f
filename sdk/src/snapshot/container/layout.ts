/** Major version of the format: a reader refuses every other. */
export const FORMAT_VERSION = 1;

/** The two kinds of file, by their first eight bytes. */
export const MAGIC = { snapshot: 'CLSNAP\x1a\n', delta: 'CLDELT\x1a\n' } as const;

/** What a container is. */
export type ContainerPurpose = keyof typeof MAGIC;

/** Sections begin at multiples of this many bytes, so that a reader may map them as words. */
const ALIGNMENT = 8;

/** Magic (8), version (4), number of sections (4), length of the file (4), zero (4). */
export const HEADER_LENGTH = 24;

/** Kind (4), offset (4), length (4), zero (4), checksum (8). */
export const ENTRY_LENGTH = 24;

/** Checksum of header and table, behind the table. */
export const CHECKSUM_LENGTH = 8;

/** A file has a handful of sections; this bounds what a reader looks at in a broken one. */
export const MAXIMUM_SECTIONS = 64;

/** Bytes before the first section. */
export function preambleLength(sections: number): number {
  return HEADER_LENGTH + sections * ENTRY_LENGTH + CHECKSUM_LENGTH;
}

/** The next multiple of the alignment. */
export function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
