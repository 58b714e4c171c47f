import { readCombinations } from '../container/combination-table.ts';
import { type Container, readContainer, requireWhole } from '../container/read-container.ts';
import { readSections, type SectionLookup } from '../container/read-sections.ts';
import { SECTION } from '../container/section-kind.ts';
import { STATE_LENGTH } from '../container/snapshot-description.ts';
import type { OpeningCheck } from '../open-snapshot.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';
import { BitReader } from './bit-reader.ts';
import type { CodeAdditions, Delta, DeltaRemovals } from './delta.ts';
import { type KeySelection, readSelection } from './key-selection.ts';

/** Bytes of the link: state, seed of the keys, zero (4). */
export const LINK_LENGTH = STATE_LENGTH + 8;

const REMOVING: ReadonlySet<number> = new Set([SECTION.link, SECTION.codeRemovals, SECTION.nameRemovals]);
const KINDS: ReadonlySet<number> = new Set([...REMOVING, SECTION.codeAdditions, SECTION.nameAdditions]);

/** Widest Rice parameter of a combination number: the numbers have 16 bits. */
const WIDEST_NUMBER = 16;

/**
 * Reads only what a delta takes away. Works on a file that ends early or is damaged further on, so that a removed
 * entry stops flagging whatever else fails.
 *
 * @throws SnapshotRefused `malformed`, `truncated`, `damaged` or `unsupportedVersion`.
 *
 * @example
 * import { contentHash, openSnapshot, readRemovals, SnapshotState } from '@credit-lens/sdk/snapshot';
 * import { buildDelta, buildSnapshot } from '@credit-lens/sdk/snapshot/build';
 *
 * const code = '91330106FAKE000133';
 * const source = { listed: () => [{ code, lists: ['B02'], contested: false }], registered: () => [code] };
 * const { bytes } = buildSnapshot(source, { state: new Uint8Array(32), holds: 'codes' });
 * const state = SnapshotState.of(openSnapshot(bytes));
 * const file = buildDelta({
 *   held: [state],
 *   keySeed: 0,
 *   removed: [code],
 *   added: [],
 *   registered: [],
 *   universe: source.registered,
 *   listedCount: 1,
 *   registeredCount: 1,
 * });
 * const removals = readRemovals(file.bytes.subarray(0, file.report.removalBytes));
 * console.log(state.afterRemovals(removals, await contentHash(file.bytes)).has(code)); // → false
 */
export function readRemovals(bytes: Uint8Array): DeltaRemovals {
  const container = readContainer(bytes, 'delta');
  requireOrder(container);
  return removals(readSections(container, KINDS, REMOVING));
}

/**
 * Reads a whole delta.
 *
 * @param check `structure` compares no checksums of sections, for bytes whose hash was compared. Default `everything`.
 * @throws SnapshotRefused as `readRemovals`.
 *
 * @example
 * import { openSnapshot, readDelta, SnapshotState } from '@credit-lens/sdk/snapshot';
 * import { buildDelta, buildSnapshot } from '@credit-lens/sdk/snapshot/build';
 *
 * const source = { listed: () => [], registered: () => ['91330106FAKE000133'] };
 * const { bytes } = buildSnapshot(source, { state: new Uint8Array(32), holds: 'codes' });
 * const file = buildDelta({
 *   held: [SnapshotState.of(openSnapshot(bytes))],
 *   keySeed: 0,
 *   removed: [],
 *   added: [{ code: '91330106FAKE000133', lists: ['B02'], contested: false }],
 *   registered: [],
 *   universe: source.registered,
 *   listedCount: 1,
 *   registeredCount: 1,
 * });
 * const delta = readDelta(file.bytes);
 * console.log(delta.codeRemovals, delta.from.length); // → null 32
 */
export function readDelta(bytes: Uint8Array, check: OpeningCheck = 'everything'): Delta {
  const container = readContainer(bytes, 'delta');
  requireOrder(container);
  requireWhole(container);
  const sections = readSections(container, KINDS, KINDS, check === 'everything');
  const additions = sections.optional(SECTION.codeAdditions);
  return {
    ...removals(sections),
    codeAdditions: additions === null ? null : readAdditions(additions),
    nameAdditions: wholeSelection(sections.optional(SECTION.nameAdditions)),
  };
}

function removals(sections: SectionLookup): DeltaRemovals {
  const link = sections.required(SECTION.link);
  if (link.length !== LINK_LENGTH) throw malformed(`its link has ${link.length} bytes, not ${LINK_LENGTH}`);
  return {
    from: link.subarray(0, STATE_LENGTH),
    keySeed: new DataView(link.buffer, link.byteOffset, link.byteLength).getUint32(STATE_LENGTH, true),
    codeRemovals: wholeSelection(sections.optional(SECTION.codeRemovals)),
    nameRemovals: wholeSelection(sections.optional(SECTION.nameRemovals)),
  };
}

/** Removals stand before additions, so that the beginning of a file is enough for them. */
function requireOrder(container: Container): void {
  let adds = false;
  for (const { kind } of container.entries) {
    if (!REMOVING.has(kind)) adds = true;
    else if (adds) throw malformed('a removal stands behind an addition');
  }
}

function wholeSelection(bytes: Uint8Array | null): KeySelection | null {
  if (bytes === null) return null;
  const { selection, length } = readSelection(bytes);
  if (length !== bytes.length) throw malformed('bytes follow a selection');
  return selection;
}

/** Entries and exceptions, then the combinations' numbers: bytes (4), Rice parameter (4), bits; then their table. */
function readAdditions(bytes: Uint8Array): CodeAdditions {
  const { selection, length } = readSelection(bytes);
  const begin = length + 8;
  if (bytes.length < begin) throw malformed('its combination numbers are missing');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = begin + view.getUint32(length, true);
  const parameter = view.getUint32(length + 4, true);
  if (end > bytes.length || parameter > WIDEST_NUMBER)
    throw malformed('its combination numbers reach too far');
  const combinations = readCombinations(bytes.subarray(end));
  const reader = new BitReader(bytes.subarray(begin, end));
  const read = new Float64Array(selection.entries.sorted.length);
  reader.readRices(parameter, read);
  for (const number of read) {
    if (number >= combinations.length) throw malformed(`combination ${number} is not in its table`);
  }
  reader.requireEnd();
  return { selection, numbers: Uint16Array.from(read), combinations };
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The delta breaks the format: ${what}.`);
}
