import { checksum } from '../key/checksum.ts';
import {
  aligned,
  type ContainerPurpose,
  ENTRY_LENGTH,
  FORMAT_VERSION,
  HEADER_LENGTH,
  MAGIC,
  preambleLength,
} from './layout.ts';
import type { SectionKind } from './section-kind.ts';

/** A section to be written. */
export interface SectionBytes {
  readonly kind: SectionKind;
  readonly bytes: Uint8Array;
}

/** Lays sections out as one file, in the order given. */
export function writeContainer(
  purpose: ContainerPurpose,
  sections: readonly SectionBytes[],
): Uint8Array<ArrayBuffer> {
  const preamble = preambleLength(sections.length);
  let length = preamble;
  for (const section of sections) length = aligned(length + section.bytes.length);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const magic = MAGIC[purpose];
  for (let at = 0; at < magic.length; at++) file[at] = magic.charCodeAt(at);
  view.setUint16(8, FORMAT_VERSION, true);
  view.setUint32(12, sections.length, true);
  view.setUint32(16, length, true);
  const sum = new Int32Array(2);
  let offset = preamble;
  sections.forEach((section, index) => {
    file.set(section.bytes, offset);
    checksum(view, offset, section.bytes.length, sum);
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    view.setUint32(entry, section.kind, true);
    view.setUint32(entry + 4, offset, true);
    view.setUint32(entry + 8, section.bytes.length, true);
    writeSum(view, entry + 16, sum);
    offset = aligned(offset + section.bytes.length);
  });
  checksum(view, 0, preamble - 8, sum);
  writeSum(view, preamble - 8, sum);
  return file;
}

function writeSum(view: DataView, at: number, sum: Int32Array): void {
  view.setInt32(at, sum[0] as number, true);
  view.setInt32(at + 4, sum[1] as number, true);
}
