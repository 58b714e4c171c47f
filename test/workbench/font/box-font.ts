/**
 * A font whose every character is a box: half an em wide, a whole em from U+2E80 on, where Chinese begins. With it a page
 * is laid out alike on every machine, whatever fonts that has. Made here of whole cloth, so that no font file needs a licence.
 * Tables after the OpenType specification 1.9.
 */
export function boxFont(): ArrayBuffer {
  const tables: [string, number[]][] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', [...NARROW, ...WIDE]],
    ['head', head()],
    ['hhea', [...u32(0x10000), ...u16(ASCENT, -DESCENT, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, 4)]],
    ['hmtx', u16(EM / 2, 0, EM / 2, 0, EM, 0, EM / 2, 0)],
    [
      'loca',
      u16(0, 0, NARROW.length / 2, (NARROW.length + WIDE.length) / 2, (NARROW.length + WIDE.length) / 2),
    ],
    ['maxp', [...u32(0x10000), ...u16(4, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]],
    ['name', name()],
    ['post', [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)]],
  ];
  return sfnt(tables);
}

/** Name under which the workbench knows it. */
export const BOX_FONT = 'Workbench Boxes';

const EM = 1_000;
const ASCENT = 800;
const DESCENT = 200;
/** Glyphs: 0 nothing, 1 a narrow box, 2 a wide one, 3 a space. */
const NARROW = box(EM / 2);
const WIDE = box(EM);

function u16(...values: readonly number[]): number[] {
  return values.flatMap((value) => [(value >> 8) & 255, value & 255]);
}

function u32(...values: readonly number[]): number[] {
  return values.flatMap((value) => u16(Math.floor(value / 65_536), value % 65_536));
}

/** A glyph of one contour: a box with a margin, so that neighbours can be told apart. */
function box(width: number): number[] {
  const [left, right, bottom, top] = [50, width - 50, 0, 700];
  const flags = [1, 1, 1, 1];
  const bytes = [
    ...u16(1, left, bottom, right, top, 3, 0),
    ...flags,
    ...u16(left, 0, right - left, 0),
    ...u16(bottom, top, 0, -top),
  ];
  return [...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
}

/** Many characters to one glyph: subtable format 13. */
function cmap(): number[] {
  const groups = [
    [0x20, 0x20, 3],
    [0x21, 0x2e7f, 1],
    [0x2e80, 0x2_fa1f, 2],
  ];
  const length = 16 + groups.length * 12;
  return [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(13, 0),
    ...u32(length, 0, groups.length),
    ...groups.flatMap((group) => u32(...group)),
  ];
}

function head(): number[] {
  return [
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(0, EM),
    ...u32(0, 0, 0, 0),
    ...u16(0, -DESCENT, EM, ASCENT, 0, 8, 2, 0, 0),
  ];
}

function os2(): number[] {
  return [
    ...u16(3, EM / 2, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0),
    ...new Array<number>(10).fill(0),
    ...u32(1, 0, 0, 0, 0),
    ...u16(0x40, 0x20, 0xffff, ASCENT, -DESCENT, 0, ASCENT, DESCENT),
    ...u32(1, 0),
    ...u16(500, 700, 0, 32, 1),
  ];
}

function name(): number[] {
  const texts: [number, string][] = [
    [1, BOX_FONT],
    [2, 'Regular'],
    [4, BOX_FONT],
    [6, 'WorkbenchBoxes'],
  ];
  const records: number[] = [];
  const bytes: number[] = [];
  for (const [id, text] of texts) {
    records.push(...u16(3, 1, 0x409, id, text.length * 2, bytes.length));
    bytes.push(...[...text].flatMap((character) => u16(character.charCodeAt(0))));
  }
  return [...u16(0, texts.length, 6 + records.length), ...records, ...bytes];
}

/** The tables behind a directory, each with its checksum. */
function sfnt(tables: readonly (readonly [string, readonly number[]])[]): ArrayBuffer {
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const directory = [
    ...u32(0x10000),
    ...u16(tables.length, power * 16, Math.log2(power), (tables.length - power) * 16),
  ];
  const body: number[] = [];
  const begin = 12 + tables.length * 16;
  for (const [tag, bytes] of tables) {
    const padded = [...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4)
      sum = (sum + padded.slice(at, at + 4).reduce((word, byte) => word * 256 + byte, 0)) % 2 ** 32;
    const letters = [...tag].map((letter) => letter.charCodeAt(0));
    directory.push(...letters, ...u32(sum, begin + body.length, bytes.length));
    body.push(...padded);
  }
  return Uint8Array.from([...directory, ...body]).buffer;
}
