import { CODE_ALPHABET, CODE_WEIGHTS } from '../identity/unified-social-credit-code.ts';
import { statementHash } from './log/leaf-hash.ts';

/** Characters before the check character: 31^11 short codes, some 54 bits. */
const LENGTH = 11;

/** What people read for another character of the alphabet, which has no I, O, S, V and Z. */
const MISREAD: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2' };

/**
 * The short code of a statement, from the hash of what is signed: nobody can give another statement for it.
 *
 * @example
 * import type { IssuedStatement } from '@credit-lens/sdk/contract';
 * import { shortCodeOf } from '@credit-lens/sdk/statement';
 *
 * const address = 'http://127.0.0.1:8787/v1/statements/91330106FAKE000133?audience=https://shop.example';
 * const headers = { authorization: `Bearer ${process.env['CREDIT_LENS_KEY']}` };
 * const { statement, shortCode } = (await (await fetch(address, { headers })).json()) as IssuedStatement;
 * console.log((await shortCodeOf(statement)) === shortCode); // → true
 */
export async function shortCodeOf(compact: string): Promise<string> {
  const signed = new TextEncoder().encode(compact.slice(0, compact.lastIndexOf('.')));
  return shortCodeOfHash(await statementHash(signed));
}

/**
 * The same from the SHA-256 of what is signed, for who has it.
 *
 * @throws RangeError for fewer than 8 bytes
 *
 * @example
 * import { shortCodeOfHash } from '@credit-lens/sdk/statement';
 *
 * const signed = new TextEncoder().encode('header.payload');
 * const hash = await crypto.subtle.digest('SHA-256', signed);
 * console.log(shortCodeOfHash(new Uint8Array(hash))); // → F3NE54LCG5JR
 */
export function shortCodeOfHash(hash: Uint8Array): string {
  let rest = new DataView(hash.buffer, hash.byteOffset).getBigUint64(0);
  let code = '';
  while (code.length < LENGTH) {
    code += CODE_ALPHABET[Number(rest % 31n)];
    rest /= 31n;
  }
  return code + checkCharacter(code);
}

/**
 * A short code as printed, in groups of four: `7WQ4-K0HX-2M9A`.
 *
 * @example
 * import { formatShortCode } from '@credit-lens/sdk/statement';
 *
 * console.log(formatShortCode('DFR6HCJ4NGNQ')); // → DFR6-HCJ4-NGNQ
 */
export function formatShortCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * Reads a short code as people type it; null when it is none. Its check character finds every wrong character and
 * every two that changed places.
 *
 * @example
 * import { readShortCode } from '@credit-lens/sdk/statement';
 *
 * console.log(readShortCode(' dfr6-hcj4-ngnq ')); // → DFR6HCJ4NGNQ
 * console.log(readShortCode('DFR6-HCJ4-NGQN')); // → null
 */
export function readShortCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\-‐–.]/g, '')
    .replace(/[IOSZ]/g, (character) => MISREAD[character] ?? character);
  if (code.length !== LENGTH + 1 || [...code].some((character) => !CODE_ALPHABET.includes(character)))
    return null;
  return checkCharacter(code.slice(0, LENGTH)) === code[LENGTH] ? code : null;
}

/** By powers of 3 modulo 31, as in a unified social credit code (GB 32100-2015, 4.3). */
function checkCharacter(first: string): string {
  let sum = 0;
  for (let place = 0; place < LENGTH; place++)
    sum += CODE_ALPHABET.indexOf(first[place] ?? '') * (CODE_WEIGHTS[place] ?? 0);
  return CODE_ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}
