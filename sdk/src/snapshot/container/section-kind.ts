/** What a section of a container holds. Numbers are part of the format. */
export const SECTION = {
  /** Description of a snapshot: seed of the keys, state, counts. */
  description: 0x01,
  /** Fingerprints of the listed codes. */
  codeFilter: 0x10,
  /** Which hits of the filter are right. */
  codeCorrection: 0x11,
  /** Ranges of the combination number; repeated, in the order of their use. */
  combinationLevel: 0x12,
  /** The combinations of lists. */
  combinations: 0x13,
  /** Fingerprints of the names that listed companies bear. */
  nameFilter: 0x20,
  /** Which hits of the name filter are right. */
  nameCorrection: 0x21,
  /** Description of a delta: the state it applies to, seed of the keys. */
  link: 0x30,
  /** Codes that are no longer listed. Stands before everything that adds. */
  codeRemovals: 0x31,
  /** Names that no listed company bears any more. */
  nameRemovals: 0x32,
  /** Codes that are now listed, or on other lists than before. */
  codeAdditions: 0x33,
  /** Names that a listed company now bears. */
  nameAdditions: 0x34,
} as const;

/** A kind of section that this version of the format knows. */
export type SectionKind = (typeof SECTION)[keyof typeof SECTION];

/** Kinds from here on may be ignored by a reader that does not know them; below, it must refuse the file. */
export const FIRST_OPTIONAL_KIND = 0x8000;
