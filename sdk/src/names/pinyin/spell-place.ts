import { DIVISIONS } from '../data/divisions.ts';
import { PLACE_SPELLINGS } from './data/place-spellings.ts';
import { readPinyin } from './read-pinyin.ts';

/** Places whose pinyin without tones is that of another (陕西, 山西), or not what pinyin tables read. */
const NOT_BY_PINYIN = ['陕西', '乐清', '昌都', '都江堰', '荥阳', '都匀', '六安', '蚌埠'];

let own: ReadonlyMap<string, readonly string[]> | undefined;
let all: ReadonlySet<string> | undefined;

/** How a division may be spelt in Latin letters: its usual spelling, else its pinyin, without its kind. */
function spellDivision(name: string): readonly string[] {
  own ??= new Map(
    PLACE_SPELLINGS.split(' ').map((row) => {
      const [place = '', spellings = ''] = row.split('=');
      return [place, spellings.split(',')];
    }),
  );
  const bare = name.length > 2 ? name.replace(/(?:新区|[市区县])$/u, '') : name;
  const usual = own.get(bare) ?? [];
  return NOT_BY_PINYIN.includes(bare) ? usual : [...new Set([...usual, ...readPinyin(bare)])];
}

/** How a whole place may be spelt: its narrowest division, alone or beside the others in either order. */
export function spellPlace(divisions: readonly string[]): string[] {
  const narrowest = spellDivision(divisions.at(-1) ?? '');
  const wider = divisions.slice(0, -1).flatMap(spellDivision);
  return [...wider.flatMap((wide) => narrowest.flatMap((near) => [wide + near, near + wide])), ...narrowest];
}

/** Whether letters spell a division of the table, or the country. */
export function isPlaceSpelling(letters: string): boolean {
  all ??= new Set(
    [...DIVISIONS.flatMap(([name, , cities]) => [name, ...cities.split(' ')]), '中国']
      .filter((name) => name !== '')
      .flatMap(spellDivision),
  );
  return all.has(letters);
}
