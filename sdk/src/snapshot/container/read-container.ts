import { checksum } from '../key/checksum.ts';
import { SnapshotRefused } from '../snapshot-refused.ts';
import {
  aligned,
  CHECKSUM_LENGTH,
  type ContainerPurpose,
  ENTRY_LENGTH,
  FORMAT_VERSION,
  HEADER_LENGTH,
  MAGIC,
  MAXIMUM_SECTIONS,
  preambleLength,
} from './layout.ts';

/** Where a section lies in the file. */
export interface SectionEntry {
  readonly kind: number;
  readonly offset: number;
  readonly length: number;
  /** Low and high 32 bits, as stored. */
  readonly sum: readonly [number, number];
}

/** The table of sections of a file whose preamble holds together; the sections themselves are not yet looked at. */
export interface Container {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Length that the header states. A truncated file has fewer bytes. */
  readonly length: number;
  readonly entries: readonly SectionEntry[];
}

/**
 * Reads header and table. Accepts bytes that end early, because a delta's removals may have arrived all the same;
 * `readSection` refuses a section that is not there, and `requireWhole` the file.
 *
 * @throws SnapshotRefused `malformed`, `truncated`, `damaged` or `unsupportedVersion`.
 */
export function readContainer(bytes: Uint8Array, purpose: ContainerPurpose): Container {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_LENGTH) throw truncated(bytes.length, HEADER_LENGTH);
  const magic = MAGIC[purpose];
  for (let at = 0; at < magic.length; at++) {
    if (bytes[at] !== magic.charCodeAt(at)) throw malformed(`it does not begin as a ${purpose}`);
  }
  const version = view.getUint16(8, true);
  if (version !== FORMAT_VERSION) {
    throw new SnapshotRefused(
      'unsupportedVersion',
      `The file has format version ${version}; this reader knows ${FORMAT_VERSION}. Update the client.`,
    );
  }
  const count = view.getUint32(12, true);
  if (count > MAXIMUM_SECTIONS) throw malformed(`${count} sections are more than ${MAXIMUM_SECTIONS}`);
  const preamble = preambleLength(count);
  if (bytes.length < preamble) throw truncated(bytes.length, preamble);
  if (!sumFits(view, 0, preamble - CHECKSUM_LENGTH, readSum(view, preamble - CHECKSUM_LENGTH))) {
    throw new SnapshotRefused('damaged', 'Header and section table do not fit their checksum.');
  }
  const length = view.getUint32(16, true);
  const entries: SectionEntry[] = [];
  let end = preamble;
  for (let at = HEADER_LENGTH; at < preamble - CHECKSUM_LENGTH; at += ENTRY_LENGTH) {
    const offset = view.getUint32(at + 4, true);
    const size = view.getUint32(at + 8, true);
    if (offset !== aligned(end)) throw malformed(`a section begins at ${offset}, not at ${aligned(end)}`);
    end = offset + size;
    entries.push({ kind: view.getUint32(at, true), offset, length: size, sum: readSum(view, at + 16) });
  }
  if (aligned(end) !== length) throw malformed(`its sections end at ${end}, its header says ${length}`);
  if (bytes.length > length) throw malformed(`${bytes.length - length} bytes follow its end`);
  return { bytes, view, length, entries };
}

/** @throws SnapshotRefused `truncated` when the file ends before its stated length. */
export function requireWhole(container: Container): void {
  if (container.bytes.length < container.length) throw truncated(container.bytes.length, container.length);
}

/**
 * The bytes of a section, as a view on the file. The padding behind it must be zero where it has arrived.
 *
 * @param checksums whether its checksum is compared.
 * @throws SnapshotRefused `truncated`, `damaged` or `malformed`.
 */
export function readSection(container: Container, entry: SectionEntry, checksums: boolean): Uint8Array {
  const { bytes, view } = container;
  const end = entry.offset + entry.length;
  if (bytes.length < end) throw truncated(bytes.length, end);
  if (checksums && !sumFits(view, entry.offset, entry.length, entry.sum)) {
    throw new SnapshotRefused('damaged', `Section 0x${entry.kind.toString(16)} does not fit its checksum.`);
  }
  for (let at = end; at < Math.min(aligned(end), bytes.length); at++) {
    if (bytes[at] !== 0) throw malformed('padding is not zero');
  }
  return bytes.subarray(entry.offset, end);
}

function sumFits(view: DataView, offset: number, length: number, stored: readonly [number, number]): boolean {
  const sum = new Int32Array(2);
  checksum(view, offset, length, sum);
  return sum[0] === stored[0] && sum[1] === stored[1];
}

function readSum(view: DataView, at: number): readonly [number, number] {
  return [view.getInt32(at, true), view.getInt32(at + 4, true)];
}

function truncated(held: number, wanted: number): SnapshotRefused {
  return new SnapshotRefused(
    'truncated',
    `The file ends after ${held} bytes; ${wanted} are needed. Fetch it again.`,
  );
}

function malformed(what: string): SnapshotRefused {
  return new SnapshotRefused('malformed', `The file breaks the format: ${what}.`);
}
