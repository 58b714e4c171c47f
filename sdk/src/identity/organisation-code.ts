/** Characters in an organisation code: eight and a check character (GB 11714-1997, 3). */
export const ORGANISATION_CODE_LENGTH = 9;

/** Weights of characters 1–8: 2^(10−place) modulo 11 (GB 11714-1997, 4). */
const ORGANISATION_CODE_WEIGHTS: readonly number[] = [3, 7, 9, 10, 5, 8, 4, 2];

/** The value of a digit is itself, that of `A` 10, up to `Z` 35 (GB 11714-1997, 4). */
function characterValue(character: string): number {
  return Number.parseInt(character, 36);
}

/**
 * Check character of the first eight characters: 11 − Σ value × weight mod 11, where 10 is written `X` and
 * 11 is written `0` (GB 11714-1997, 4).
 *
 * @example
 * import { organisationCheckCharacter } from '@credit-lens/sdk/identity';
 *
 * console.log(organisationCheckCharacter('FAKE0001')); // → 3
 */
export function organisationCheckCharacter(first8: string): string {
  let sum = 0;
  for (const [place, weight] of ORGANISATION_CODE_WEIGHTS.entries())
    sum += characterValue(first8[place] ?? '0') * weight;
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/**
 * Whether the text is a 9-character organisation code with the right check character. No hyphen.
 *
 * @example
 * import { isOrganisationCode } from '@credit-lens/sdk/identity';
 *
 * console.log(isOrganisationCode('FAKE00013'), isOrganisationCode('FAKE00014')); // → true false
 */
export function isOrganisationCode(text: string): boolean {
  return /^[0-9A-Z]{8}[0-9X]$/.test(text) && organisationCheckCharacter(text) === text[8];
}
