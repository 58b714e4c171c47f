/**
 * Σ value × 2^n modulo 11 over the characters of a number, where n counts the places from the end, from 1; the value of a
 * digit is itself, that of `A` 10, up to `Z` 35. Check characters of organisation codes (GB 11714-1997, 4) and of resident
 * identity numbers (GB 11643-1999, by ISO 7064 mod 11-2) follow from it.
 */
export function sumModuloEleven(characters: string): number {
  let sum = 0;
  for (const character of characters) sum = ((sum + Number.parseInt(character, 36)) * 2) % 11;
  return sum;
}
