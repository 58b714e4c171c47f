/**
 * The 31 characters of a unified social credit code, in the order of their values 0–30.
 * GB 32100-2015, table 1: digits and capital letters without I, O, S, V, Z.
 */
export const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Characters in a unified social credit code (GB 32100-2015, 4.1). */
export const CODE_LENGTH = 18;

/** Weights of characters 1–17: powers of 3 modulo 31 (GB 32100-2015, 4.3). */
export const CODE_WEIGHTS: readonly number[] = /* @__PURE__ */ Array.from(
  { length: CODE_LENGTH - 1 },
  (_, place) => 3 ** place % 31,
);

const WELL_FORMED = /^[0-9A-HJ-NP-RTUW-Y]{18}$/;

/** Value of each ASCII character in the alphabet, −1 outside it. A table, because pages hold many candidates. */
const VALUE_OF = new Int8Array(128).fill(-1);
for (let value = 0; value < CODE_ALPHABET.length; value++) VALUE_OF[CODE_ALPHABET.charCodeAt(value)] = value;

/** The parts of a code, by position (GB 32100-2015, 4.2). */
export interface CodeParts {
  /** Character 1: the registering department, such as `9` for market regulation. */
  readonly department: string;
  /** Character 2: the category within the department. */
  readonly category: string;
  /** Characters 3–8: administrative division of the registering authority (GB/T 2260). */
  readonly region: string;
  /** Characters 9–17: organisation code with its own check character (GB 11714-1997). */
  readonly organisationCode: string;
  /** Character 18. */
  readonly checkCharacter: string;
}

/**
 * Check character of the first 17 characters: (31 − Σ value × weight mod 31) mod 31 (GB 32100-2015, 4.3).
 * The outer remainder matters: without it one valid code in 31, those that end in `0`, is refused.
 *
 * @returns the character, or `null` when one of the 17 is outside the alphabet.
 *
 * @example
 * import { codeCheckCharacter } from '@credit-lens/sdk/identity';
 *
 * console.log(codeCheckCharacter('91330106FAKE00013')); // → 3
 */
export function codeCheckCharacter(first17: string): string | null {
  let sum = 0;
  // From the end, so that each character is weighted by the power of 3 of its place.
  for (let place = CODE_LENGTH - 2; place >= 0; place--) {
    const value = VALUE_OF[first17.charCodeAt(place)] ?? -1;
    if (value < 0) return null;
    sum = sum * 3 + value;
  }
  return CODE_ALPHABET[(31 - (sum % 31)) % 31] ?? null;
}

/**
 * Whether the text has the length and the characters of a code. Says nothing of its check character.
 *
 * @example
 * import { hasCodeForm } from '@credit-lens/sdk/identity';
 *
 * console.log(hasCodeForm('91330106FAKE000133'), hasCodeForm('9133')); // → true false
 */
export function hasCodeForm(text: string): boolean {
  return WELL_FORMED.test(text);
}

/**
 * Whether a text of the right form carries the right check character.
 *
 * @example
 * import { hasValidCheckCharacter } from '@credit-lens/sdk/identity';
 *
 * console.log(hasValidCheckCharacter('91330106FAKE000133'), hasValidCheckCharacter('91330106FAKE000134'));
 * // → true false
 */
export function hasValidCheckCharacter(code: string): boolean {
  return hasCodeForm(code) && codeCheckCharacter(code) === code[CODE_LENGTH - 1];
}

/**
 * Takes a code of the right form apart.
 *
 * @example
 * import { codeParts } from '@credit-lens/sdk/identity';
 *
 * console.log(codeParts('91330106FAKE000133').organisationCode); // → FAKE00013
 */
export function codeParts(code: string): CodeParts {
  return {
    department: code.slice(0, 1),
    category: code.slice(1, 2),
    region: code.slice(2, 8),
    organisationCode: code.slice(8, 17),
    checkCharacter: code.slice(17),
  };
}
