import { readCombinations } from './container/combination-table.ts';
import { readContainer, requireWhole } from './container/read-container.ts';
import { readSections, type SectionLookup } from './container/read-sections.ts';
import { SECTION } from './container/section-kind.ts';
import { readDescription, type SnapshotDescription } from './container/snapshot-description.ts';
import { CombinationLevels } from './fuse/combination-levels.ts';
import { ExactSet } from './fuse/exact-set.ts';
import { FuseTable } from './fuse/fuse-table.ts';
import { type ListedCodes, Snapshot } from './snapshot.ts';
import { SnapshotRefused } from './snapshot-refused.ts';

const KINDS: ReadonlySet<number> = new Set([
  SECTION.description,
  SECTION.codeFilter,
  SECTION.codeCorrection,
  SECTION.combinationLevel,
  SECTION.combinations,
  SECTION.nameFilter,
  SECTION.nameCorrection,
]);

/** How much of a file is looked at when it is opened. */
export type OpeningCheck = 'everything' | 'structure';

/**
 * Opens a snapshot file. Nothing is copied or rebuilt: the tables are views on the bytes given. That the publisher
 * made these bytes is for the signed manifest to say (`requireContent`), once, when they were fetched.
 *
 * @param check `everything` compares all checksums, a few milliseconds for three megabytes in a fresh worker;
 * `structure` only that of the section table, for bytes that were checked when they were stored. Default `everything`.
 * @throws SnapshotRefused `malformed`, `truncated`, `damaged` or `unsupportedVersion`.
 *
 * @example
 * import { openSnapshot } from '@credit-lens/sdk/snapshot';
 * import { buildSnapshot } from '@credit-lens/sdk/snapshot/build';
 *
 * const code = '91330106FAKE000133';
 * const source = { listed: () => [{ code, lists: ['B02'], contested: false }], registered: () => [code] };
 * const { bytes } = buildSnapshot(source, { state: new Uint8Array(32), holds: 'codes' });
 * console.log(openSnapshot(bytes).combination(code)); // → { lists: [ 'B02' ], contested: false }
 */
export function openSnapshot(file: ArrayBuffer | Uint8Array, check: OpeningCheck = 'everything'): Snapshot {
  const container = readContainer(file instanceof Uint8Array ? file : new Uint8Array(file), 'snapshot');
  requireWhole(container);
  const sections = readSections(container, KINDS, KINDS, check === 'everything');
  const description = readDescription(sections.required(SECTION.description));
  return new Snapshot(description, openCodes(sections, description), openNames(sections, description));
}

function openCodes(sections: SectionLookup, description: SnapshotDescription): ListedCodes | null {
  const filter = sections.optional(SECTION.codeFilter);
  if (filter === null) {
    requireAbsent(sections, SECTION.codeCorrection, SECTION.combinationLevel, SECTION.combinations);
    return null;
  }
  const members = openSet(filter, sections.required(SECTION.codeCorrection), description.listed);
  const combinations = readCombinations(sections.required(SECTION.combinations));
  const levels = new CombinationLevels(
    sections.all(SECTION.combinationLevel).map((section) => new FuseTable(section)),
  );
  if (levels.capacity < combinations.length || (description.listed > 0 && combinations.length === 0)) {
    throw malformed(
      `its levels number ${levels.capacity} combinations, its table has ${combinations.length}`,
    );
  }
  return { members, levels, combinations };
}

function openNames(sections: SectionLookup, description: SnapshotDescription): ExactSet | null {
  const filter = sections.optional(SECTION.nameFilter);
  if (filter !== null) return openSet(filter, sections.optional(SECTION.nameCorrection), description.names);
  requireAbsent(sections, SECTION.nameCorrection);
  return null;
}

function openSet(filterBytes: Uint8Array, correctionBytes: Uint8Array | null, members: number): ExactSet {
  const filter = new FuseTable(filterBytes);
  if (filter.keys !== members)
    throw malformed(`its filter has ${filter.keys} keys, its description ${members}`);
  const correction = correctionBytes === null ? null : new FuseTable(correctionBytes);
  if (correction !== null && (correction.width !== 1 || correction.keys < members)) {
    throw malformed('a correction does not belong to its filter');
  }
  return new ExactSet(filter, correction);
}

function requireAbsent(sections: SectionLookup, ...kinds: Parameters<SectionLookup['all']>[0][]): void {
  for (const kind of kinds) {
    if (sections.all(kind).length > 0)
      throw malformed(`section 0x${kind.toString(16)} stands without its filter`);
  }
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The snapshot breaks the format: ${what}.`);
}
