/**
 * Recognises the form of a natural person's resident identity number (GB 11643-1999), only so that it can be
 * refused: it is never stored, sent, logged or repeated.
 */

import { PROVINCE } from './provinces.ts';
import { sumModuloEleven } from './sum-modulo-eleven.ts';

/**
 * First two digits of a resident number: a province (GB/T 2260), 81–83 of a residence permit for people from
 * Hong Kong, Macao and Taiwan, or 9 and the first digit of a province of a permanent resident's card.
 */
const BEGINNING = new RegExp(`^(?:${PROVINCE}|83|9[1-68])`);

/** Nobody alive was born before this year. */
const EARLIEST_BIRTH_YEAR = 1890;

/**
 * People are born up to this year at least. A device whose clock is set back must refuse the same numbers, so
 * the clock can only move the limit on.
 */
const LATEST_BIRTH_YEAR = 2026;

/** Every place of a text where 15 characters, and perhaps 18, could be a resident number; places may overlap. */
const PLACES = /(?=(\d{15}))(?=(\d{17}[\dX])?)/gi;

/** Everything but letters and digits: in running text any of it may stand between the parts of a number. */
const BETWEEN = /[^\p{L}\p{N}]/gu;

/** The multiplication sign, which input methods offer in place of the check character X. */
const CROSS = /×/g;

/** How sure the form is: `checked` carries the right check character, `shaped` only looks like one. */
export type ResidentIdentityForm = 'checked' | 'shaped' | 'none';

/**
 * Judges a text of 18 characters (or 15 digits, the form until 1999, which had no check character).
 *
 * @example
 * import { residentIdentityForm } from '@credit-lens/sdk/identity';
 *
 * console.log(residentIdentityForm('11010719900101001X'), residentIdentityForm('91330106FAKE000133'));
 * // → shaped none
 */
export function residentIdentityForm(text: string): ResidentIdentityForm {
  if (/^\d{17}[\dXx]$/.test(text)) {
    if (!isBirthday(text.slice(6, 14))) return 'none';
    if (hasCheckCharacter(text)) return 'checked';
    return BEGINNING.test(text) ? 'shaped' : 'none';
  }
  if (/^\d{15}$/.test(text) && BEGINNING.test(text)) {
    return isBirthday(`19${text.slice(6, 12)}`) ? 'shaped' : 'none';
  }
  return 'none';
}

/**
 * Whether a text holds a run shaped like a resident number, however it is written (full-width, with anything but
 * letters and digits between its characters, with more digits around it), so that the text is neither sent nor
 * repeated. The one detector for names, cursors and whatever else is free text, on the device and on a server.
 * Takes time in proportion to the text.
 *
 * @example
 * import { holdsResidentIdentity } from '@credit-lens/sdk/identity';
 *
 * console.log(holdsResidentIdentity('经营者 110107/19900101/001X')); // → true
 */
export function holdsResidentIdentity(text: string): boolean {
  const crossed = text.replace(CROSS, 'X');
  // Normalising turns some symbols into letters (™ into TM) and others into digits, so both orders are looked at.
  return [
    crossed.replace(BETWEEN, '').normalize('NFKC'),
    crossed.normalize('NFKC').replace(BETWEEN, ''),
  ].some(holdsRun);
}

function holdsRun(characters: string): boolean {
  return [...characters.matchAll(PLACES)].some((runs) =>
    runs.some((run) => residentIdentityForm(run ?? '') !== 'none'),
  );
}

/** Weights are 2^(18−place) modulo 11 (GB 11643-1999, ISO 7064 mod 11-2). */
function hasCheckCharacter(text: string): boolean {
  return '10X98765432'.charAt(sumModuloEleven(text.slice(0, 17))) === text.charAt(17).toUpperCase();
}

/** Whether eight digits are a calendar day between the first and the last birthday possible. */
function isBirthday(digits: string): boolean {
  const day = digits.replace(/(..)(..)$/, '-$1-$2');
  const yearAfter = Math.max(LATEST_BIRTH_YEAR, new Date().getUTCFullYear()) + 1;
  return (
    day >= `${EARLIEST_BIRTH_YEAR}` &&
    day < `${yearAfter}` &&
    // A day that the calendar has not is another one here, or none, for which this one stands.
    new Date(Date.parse(day) || 0).toISOString().startsWith(day)
  );
}
