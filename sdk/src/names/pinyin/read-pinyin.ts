import { decodeSteps } from '../data/steps.ts';
import { OTHER_READINGS } from './data/other-readings.ts';
import { PINYIN } from './data/pinyin.gen.ts';

/** A name of many characters with two readings each would have thousands. */
const MOST_READINGS = 16;

let readings: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * How a text may be written in pinyin, without tones, spaces and apostrophes: `['changsheng', 'zhangsheng']` for 长胜.
 * ü is written v, u and yu, as firms and passports have it. Letters and digits stand for themselves; a text with
 * a character outside GB 2312 has no reading. At most 16 readings, the usual one first.
 *
 * @example
 * import { readPinyin } from '@credit-lens/sdk/names/pinyin';
 *
 * console.log(readPinyin('长胜')); // → [ 'changsheng', 'zhangsheng' ]
 */
export function readPinyin(text: string): string[] {
  const known = readTable();
  let all = [''];
  for (const character of text) {
    const own = /[a-z0-9]/.test(character) ? [character] : known.get(character);
    if (own === undefined) return [];
    all = own.flatMap((syllable) => all.map((before) => before + syllable)).slice(0, MOST_READINGS);
  }
  return all;
}

function readTable(): ReadonlyMap<string, readonly string[]> {
  if (readings !== undefined) return readings;
  const table = new Map<string, string[]>();
  for (const row of PINYIN.split(' ')) {
    const [syllable = '', codes = ''] = row.split(':');
    for (const code of decodeSteps(codes)) table.set(String.fromCharCode(code), spellings(syllable));
  }
  for (const [character = '', ...letters] of OTHER_READINGS.split(' ')) {
    const others = spellings(letters.join(''));
    table.set(character, [...new Set([...(table.get(character) ?? []), ...others])]);
  }
  readings = table;
  return table;
}

function spellings(syllable: string): string[] {
  return syllable.includes('v')
    ? [syllable, syllable.replace('v', 'u'), syllable.replace('v', 'yu')]
    : [syllable];
}
