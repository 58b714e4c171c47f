/** Digits in a registration number of a licence before the unified code (GS 15-2006, 4). */
export const REGISTRATION_NUMBER_LENGTH = 15;

/**
 * Check digit of the first 14 digits by the pure system ISO 7064 mod 11,10 (GS 15-2006, 5).
 *
 * @example
 * import { registrationCheckDigit } from '@credit-lens/sdk/identity';
 *
 * console.log(registrationCheckDigit('33010600000001')); // → 3
 */
export function registrationCheckDigit(first14: string): string {
  let product = 10;
  for (const digit of first14.slice(0, REGISTRATION_NUMBER_LENGTH - 1)) {
    const sum = (product + Number(digit)) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return String((11 - product) % 10);
}

/**
 * Whether the text is a 15-digit registration number with the right check digit.
 *
 * @example
 * import { isRegistrationNumber } from '@credit-lens/sdk/identity';
 *
 * console.log(isRegistrationNumber('330106000000013'), isRegistrationNumber('330106000000014'));
 * // → true false
 */
export function isRegistrationNumber(text: string): boolean {
  return /^\d{15}$/.test(text) && registrationCheckDigit(text) === text[14];
}
