import { sumModuloEleven } from './sum-modulo-eleven.ts';

/** Characters in an organisation code: eight and a check character (GB 11714-1997, 3). */
export const ORGANISATION_CODE_LENGTH = 9;

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
  return '0X987654321'.charAt(sumModuloEleven(first8.slice(0, 8)));
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
