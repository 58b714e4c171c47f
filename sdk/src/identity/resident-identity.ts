/**
 * Recognises the form of a natural person's resident identity number (GB 11643-1999), only so that it can be
 * refused: it is never stored, sent, logged or repeated.
 */

/** Weights of the 17 digits: 2^(18−place) modulo 11 (GB 11643-1999, ISO 7064 mod 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';

/** First two digits of GB/T 2260 divisions that a resident number can begin with. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83 91'.split(
    ' ',
  ),
);

/** Nobody alive was born before this year. */
const EARLIEST_BIRTH_YEAR = 1890;

/** How sure the form is: `checked` carries the right check character, `shaped` only looks like one. */
export type ResidentIdentityForm = 'checked' | 'shaped' | 'none';

/** Judges a text of 18 characters (or 15 digits, the form until 1999, which had no check character). */
export function residentIdentityForm(text: string): ResidentIdentityForm {
  if (/^\d{17}[\dXx]$/.test(text)) {
    if (!isBirthday(text.slice(6, 10), text.slice(10, 14))) return 'none';
    if (hasCheckCharacter(text)) return 'checked';
    return PROVINCES.has(text.slice(0, 2)) ? 'shaped' : 'none';
  }
  if (/^\d{15}$/.test(text) && PROVINCES.has(text.slice(0, 2))) {
    return isBirthday(`19${text.slice(6, 8)}`, text.slice(8, 12)) ? 'shaped' : 'none';
  }
  return 'none';
}

function hasCheckCharacter(text: string): boolean {
  let sum = 0;
  for (const [place, weight] of WEIGHTS.entries()) sum += Number(text[place]) * weight;
  return CHECK_CHARACTERS[sum % 11] === text[17]?.toUpperCase();
}

function isBirthday(year: string, monthAndDay: string): boolean {
  const month = Number(monthAndDay.slice(0, 2));
  const day = Number(monthAndDay.slice(2, 4));
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return (
    Number(year) >= EARLIEST_BIRTH_YEAR &&
    date.getTime() <= Date.now() &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === day
  );
}
