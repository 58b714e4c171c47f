import { organisationCheckCharacter } from '../../identity/organisation-code.ts';
import { CODE_ALPHABET, CODE_LENGTH, CODE_WEIGHTS } from '../../identity/unified-social-credit-code.ts';

/** Codes of one region whose organisation part begins `FAKE`: four free characters of the alphabet. */
const CODES_PER_REGION = CODE_ALPHABET.length ** 4;

/** First two digits of real divisions (GB/T 2260); the rest is counted up. */
const FIRST_REGION = 110_000;

const units = new Uint16Array(CODE_LENGTH);

/**
 * The code of the invented company with this number, valid by both check characters. Distinct for the first
 * 900,000 × 923,521 numbers.
 */
export function inventedCode(number: number): string {
  const region = String(FIRST_REGION + Math.floor(number / CODES_PER_REGION));
  let rest = number % CODES_PER_REGION;
  write(0, `91${region}FAKE`);
  for (let place = 15; place >= 12; place--) {
    units[place] = CODE_ALPHABET.charCodeAt(rest % CODE_ALPHABET.length);
    rest = Math.floor(rest / CODE_ALPHABET.length);
  }
  write(16, organisationCheckCharacter(String.fromCharCode(...units.subarray(8, 16))));
  let sum = 0;
  for (let at = 0; at < CODE_LENGTH - 1; at++) {
    sum += CODE_ALPHABET.indexOf(String.fromCharCode(units[at] as number)) * (CODE_WEIGHTS[at] as number);
  }
  write(17, CODE_ALPHABET.charAt((31 - (sum % 31)) % 31));
  return String.fromCharCode(...units);
}

function write(at: number, text: string): void {
  for (let index = 0; index < text.length; index++) units[at + index] = text.charCodeAt(index);
}
