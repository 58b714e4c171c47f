import { SECTION } from '../container/section-kind.ts';
import type { SectionBytes } from '../container/write-container.ts';

/** What a build made of its input. */
export interface SnapshotReport {
  /** Listed codes in the file. */
  readonly listed: number;
  /** Registered codes that were looked at. */
  readonly registered: number;
  /** Names of listed companies in the file. */
  readonly names: number;
  /** Registered names that were looked at. */
  readonly registeredNames: number;
  /** Different combinations of lists. */
  readonly combinations: number;
  /** Size of the whole file. */
  readonly bytes: number;
  /** Filter and correction of the codes. */
  readonly membershipBytes: number;
  /** Levels and table of the combinations. */
  readonly combinationBytes: number;
  /** Filter and correction of the names. */
  readonly nameBytes: number;
  /** Attempts that all tables took together. */
  readonly attempts: number;
  /** Seed of the keys in the end. */
  readonly keySeed: number;
}

/** Bytes of the parts that a size target is set for. */
export function sectionSizes(
  sections: readonly SectionBytes[],
): Pick<SnapshotReport, 'membershipBytes' | 'combinationBytes' | 'nameBytes'> {
  const sum = (...kinds: number[]): number =>
    sections.reduce((total, { kind, bytes }) => total + (kinds.includes(kind) ? bytes.length : 0), 0);
  return {
    membershipBytes: sum(SECTION.codeFilter, SECTION.codeCorrection),
    combinationBytes: sum(SECTION.combinationLevel, SECTION.combinations),
    nameBytes: sum(SECTION.nameFilter, SECTION.nameCorrection),
  };
}
