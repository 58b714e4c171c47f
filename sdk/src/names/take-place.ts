import { DIVISIONS } from './data/divisions.ts';

/** What begins a text: its divisions from the widest, and where the rest begins. */
interface TakenPlace {
  readonly divisions: readonly string[];
  readonly length: number;
}

/** Characters of the longest names of cities: 克孜勒苏, 霍林郭勒. */
const LONGEST = 4;

/** What may stand behind a city's name. */
const CITY_SUFFIX = /^(?:市|地区|盟|(?:[\p{Script=Han}]{1,6}族)*自治州|州)/u;

/** A division within a city: a district, county or zone. 区块链 and 县域 are words of trades. */
const WITHIN_CITY = /^[\p{Script=Han}]{1,5}?(?:自治县|自治旗|区(?![块域间])|县(?!域))/u;

/** Words that end like a district and are none. */
const NO_DISTRICT = /[社小景校片灾牧林库]区$/u;

/** The whole country stands in brackets, or before the brand. */
const COUNTRY = '中国';

let provinces: ReadonlyMap<string, string> | undefined;
let provinceOfCity: ReadonlyMap<string, string> | undefined;

/** Reads the place with which a text begins; null when it begins with none that is known. */
export function takePlace(text: string): TakenPlace | null {
  if (text.startsWith(COUNTRY)) return { divisions: [COUNTRY], length: COUNTRY.length };
  const province = takeProvince(text);
  const city = takeCity(text.slice(province?.length ?? 0), province?.name ?? null);
  const length = (province?.length ?? 0) + (city?.length ?? 0);
  if (length === 0) return takeCounty(text);
  const within = takeWithin(text.slice(length));
  const divisions = [province?.name, city?.name, within].filter((name) => name !== undefined);
  return { divisions, length: length + (within?.length ?? 0) };
}

/** Divisions in the sense of {@link takePlace}, when the whole text is a place. */
export function wholePlace(text: string): readonly string[] | null {
  const taken = takePlace(text);
  return taken?.length === text.length ? taken.divisions : null;
}

/** The province of a division that is known by its name: a province itself, or a city. */
export function provinceOf(division: string): string | undefined {
  readDivisions();
  return provinces?.has(division) ? division : provinceOfCity?.get(division);
}

function takeProvince(text: string): { name: string; length: number } | null {
  readDivisions();
  for (let length = Math.min(3, text.length); length >= 2; length--) {
    const name = text.slice(0, length);
    const suffix = provinces?.get(name);
    if (suffix === undefined) continue;
    // 吉林市 is a city, 吉林省 a province; 北京市 is both.
    const isCity = suffix === '省' && text.startsWith('市', length);
    if (isCity) return null;
    return { name, length: length + (text.startsWith(suffix, length) ? suffix.length : 0) };
  }
  return null;
}

function takeCity(text: string, province: string | null): { name: string; length: number } | null {
  for (let length = Math.min(LONGEST, text.length); length >= 1; length--) {
    const name = text.slice(0, length);
    const home = provinceOfCity?.get(name);
    if (home === undefined || (province !== null && home !== province)) continue;
    const suffix = CITY_SUFFIX.exec(text.slice(length))?.[0] ?? '';
    // 芒市 is the one city of one character; 芒果 is none.
    if (length === 1 && suffix === '') continue;
    // The city that bears its province's name keeps its suffix, to be told from it.
    return { name: home === name ? `${name}市` : name, length: length + suffix.length };
  }
  return null;
}

/** A county says its kind, and may stand without its city. */
function takeCounty(text: string): TakenPlace | null {
  const county = /^[\p{Script=Han}]{1,3}县/u.exec(text)?.[0];
  return county === undefined ? null : { divisions: [county], length: county.length };
}

function takeWithin(text: string): string | undefined {
  const within = WITHIN_CITY.exec(text)?.[0];
  return within === undefined || NO_DISTRICT.test(within) ? undefined : within;
}

function readDivisions(): void {
  if (provinces !== undefined) return;
  provinces = new Map(DIVISIONS.map(([name, suffix]) => [name, suffix]));
  const cities = new Map<string, string>();
  for (const [province, , names] of DIVISIONS) {
    for (const city of names.split(' ')) if (city !== '' && !cities.has(city)) cities.set(city, province);
  }
  provinceOfCity = cities;
}
