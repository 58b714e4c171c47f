import {
  CODE_ALPHABET,
  CODE_LENGTH,
  CODE_WEIGHTS,
} from '../../../sdk/src/identity/unified-social-credit-code.ts';

/** Regions that the codes are spread over. */
const REGIONS = Array.from({ length: 300 }, (_, at) => String(110_000 + at * 1_213));

/** One code in this many is listed, and how many of those: 3 %. */
const CYCLE = 100;
const LISTED_PER_CYCLE = 3;

/** The lists of listed codes, with the share of each: one frequent, a long tail, as on the national portals. */
const SHARES: readonly (readonly [number, readonly string[]])[] = [
  [0.52, ['B02']],
  [0.2, ['B05']],
  [0.08, ['B02', 'B05']],
  [0.06, ['B08']],
  [0.04, ['B11']],
  [0.03, ['B14']],
  [0.02, ['B02', 'B08']],
  [0.02, ['N1']],
];
const TAIL = ['B01', 'B03', 'B06', 'B07', 'B09', 'B12', 'B17', 'B20', 'B24', 'B29', 'B33', 'B37'];

const buffer = Buffer.alloc(CODE_LENGTH);
const UNITS = Uint8Array.from(CODE_ALPHABET, (character) => character.charCodeAt(0));
const VALUES = new Uint8Array(128);
UNITS.forEach((unit, value) => {
  VALUES[unit] = value;
});

/** The unnamed synthetic code with this number; the check character is right. Distinct up to 2.6 × 10¹¹. */
export function syntheticCode(number: number): string {
  buffer.write(`91${REGIONS[number % REGIONS.length]}MA`, 'latin1');
  let rest = Math.floor(number / REGIONS.length);
  for (let place = 15; place >= 10; place--) {
    buffer[place] = UNITS[rest % UNITS.length] as number;
    rest = Math.floor(rest / UNITS.length);
  }
  buffer[16] = UNITS[number % 10] as number;
  let sum = 0;
  for (let at = 0; at < CODE_LENGTH - 1; at++) {
    sum += (VALUES[buffer[at] as number] as number) * (CODE_WEIGHTS[at] as number);
  }
  buffer[17] = UNITS[(31 - (sum % 31)) % 31] as number;
  return buffer.toString('latin1');
}

/** Whether the code with this number is listed. */
export function isListed(number: number): boolean {
  return Math.imul(number, 0x9e3779b1) >>> 0 < (2 ** 32 / CYCLE) * LISTED_PER_CYCLE;
}

/** Lists and dispute of a listed code: the same for the same number. */
export function syntheticRow(number: number): { code: string; lists: readonly string[]; contested: boolean } {
  const draw = Math.imul(number ^ (number >>> 15), 0x85ebca6b) >>> 0;
  let share = draw / 2 ** 32;
  let lists: readonly string[] | undefined;
  for (const [part, candidate] of SHARES) {
    share -= part;
    if (share < 0) {
      lists = candidate;
      break;
    }
  }
  lists ??= [TAIL[draw % TAIL.length] as string, TAIL[(draw >>> 8) % TAIL.length] as string];
  return { code: syntheticCode(number), lists, contested: draw % 500 === 0 };
}

/** The name that the company with this number bears: unmistakably invented. */
export function syntheticName(number: number): string {
  return `子虚${number}号有限公司`;
}
