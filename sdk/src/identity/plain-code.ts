import { CODE_ALPHABET, CODE_LENGTH, CODE_WEIGHTS } from './unified-social-credit-code.ts';

/** Value of each UTF-16 unit in the alphabet, −1 outside it: long enough for every unit, so that none is compared. */
const VALUE_OF = new Int8Array(2 ** 16).fill(-1);
for (let value = 0; value < CODE_ALPHABET.length; value++) VALUE_OF[CODE_ALPHABET.charCodeAt(value)] = value;

/** Weights of the 17 characters before the check character, in a form that is read without a bounds question. */
const WEIGHTS = Uint8Array.from(CODE_WEIGHTS);

/** Departments that exist, by value: 1–9, A, N and Y (GB 32100-2015, table 2). */
const IS_DEPARTMENT = Uint8Array.from(CODE_ALPHABET, (character) =>
  '123456789ANY'.includes(character) ? 1 : 0,
);

/** Values of letters begin here; those below are digits. */
const FIRST_LETTER = 10;

/** Bits of the places of the division, characters 3–8, which are digits (GB 32100-2015, 4.2). */
const DIVISION = 0b1111_1100;

/** Of the check character (GB 32100-2015, 4.3). */
const MODULUS = 31;

/**
 * Whether a text is a unified social credit code just as it stands, beyond doubt: its structure and its check character are
 * right, and there is a letter before that, so that it cannot be the number of a person. Then `parseIdentifier` finds a
 * valid code of the same text. False says nothing: `parseIdentifier` takes ten times as long, and decides.
 */
export function isPlainCode(text: string): boolean {
  if (text.length !== CODE_LENGTH) return false;
  let signs = 0;
  let sum = 0;
  let letters = 0;
  for (let place = 0; place < CODE_LENGTH - 1; place++) {
    const value = VALUE_OF[text.charCodeAt(place)] as number;
    signs |= value;
    sum += value * (WEIGHTS[place] as number);
    // One bit for each place with a letter.
    if (value >= FIRST_LETTER) letters |= 1 << place;
  }
  if (signs < 0 || letters === 0 || (letters & DIVISION) !== 0) return false;
  if (IS_DEPARTMENT[VALUE_OF[text.charCodeAt(0)] as number] !== 1) return false;
  return VALUE_OF[text.charCodeAt(CODE_LENGTH - 1)] === (MODULUS - (sum % MODULUS)) % MODULUS;
}
