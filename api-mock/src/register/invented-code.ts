import {
  CODE_ALPHABET,
  codeCheckCharacter,
  organisationCheckCharacter,
  registrationCheckDigit,
} from '@credit-lens/sdk/identity';

/** First four characters of every invented organisation code. All are in the alphabet of the unified code. */
export const INVENTED_PREFIX = 'FAKE';

/** Four characters of the code's 31 follow the prefix: 31^4. */
export const ORGANISATION_CODES = CODE_ALPHABET.length ** 4;

/** The last of them is borne by nobody at any size, so that "not registered" can be tested. */
const USED_ORGANISATION_CODES = ORGANISATION_CODES - 1;

/** Steps through the organisation codes; not a multiple of 31, so that all are met before one repeats. */
const STEP = 618_033;

/** Where the steps begin: the first row of the register bears `FAKE0001`. */
const START = 1;

/** How often each organisation code was used up before this row: its region must differ each time. */
export function codeRound(row: number): number {
  return Math.floor(row / USED_ORGANISATION_CODES);
}

/** Which of the organisation codes a row bears: rows a whole round apart share it. */
export function codeStep(row: number): number {
  return row % USED_ORGANISATION_CODES;
}

/** Organisation code (GB 11714) of a row: `FAKE`, four characters, check character. */
export function inventedOrganisationCode(row: number): string {
  return organisationCodeAt(codeStep(row));
}

/** Unified code of a row: department and category, region, organisation code, check character. */
export function inventedCode(category: string, region: string, row: number): string {
  return withCheckCharacter(`${category}${region}${inventedOrganisationCode(row)}`);
}

/** A valid code in the covered range that nobody bears, whatever the size of the register. */
export function unborneCode(): string {
  return withCheckCharacter(`91330106${organisationCodeAt(USED_ORGANISATION_CODES)}`);
}

/** The same code with a wrong check character: some codes that were really issued have one. */
export function nonconforming(code: string): string {
  const check = CODE_ALPHABET.indexOf(code.slice(17));
  return `${code.slice(0, 17)}${CODE_ALPHABET[(check + 1) % CODE_ALPHABET.length] ?? '0'}`;
}

/**
 * A 15-digit registration number with a valid check digit. It begins with 92–99, which begin no division of
 * GB/T 2260, so that no real firm bears it and no birthday can be read in it.
 */
export function inventedRegistrationNumber(region: string, row: number): string {
  const sequence = String(row % 10_000_000).padStart(7, '0');
  const province = String(99 - (Math.floor(row / 10_000_000) % 8));
  const first14 = `${province}${region.slice(2)}0${sequence}`;
  return `${first14}${registrationCheckDigit(first14)}`;
}

function organisationCodeAt(step: number): string {
  let place = (START + step * STEP) % ORGANISATION_CODES;
  let characters = '';
  for (let character = 0; character < 4; character++) {
    characters = `${CODE_ALPHABET[place % CODE_ALPHABET.length] ?? ''}${characters}`;
    place = Math.floor(place / CODE_ALPHABET.length);
  }
  const first8 = `${INVENTED_PREFIX}${characters}`;
  return `${first8}${organisationCheckCharacter(first8)}`;
}

function withCheckCharacter(first17: string): string {
  const check = codeCheckCharacter(first17);
  if (check === null) throw new RangeError(`${first17} holds a character outside the code's alphabet`);
  return `${first17}${check}`;
}
