import { hasCodeStructure, hasPlausibleStructure } from './code-structure.ts';
import { isOrganisationCode, ORGANISATION_CODE_LENGTH } from './organisation-code.ts';
import { isRegistrationNumber, REGISTRATION_NUMBER_LENGTH } from './registration-number.ts';
import { residentIdentityForm } from './resident-identity.ts';
import { SEPARATORS } from './separators.ts';
import {
  CODE_LENGTH,
  type CodeParts,
  codeParts,
  hasValidCheckCharacter,
} from './unified-social-credit-code.ts';

/** What a text is, once read as an identifier. Refused and malformed ones do not carry their text. */
export type Identifier =
  /** A unified social credit code. A failed check character makes it `nonconforming`, never false. */
  | {
      readonly kind: 'unifiedSocialCreditCode';
      readonly code: string;
      readonly validity: 'valid' | 'nonconforming';
      readonly parts: CodeParts;
    }
  /** A 15-digit registration number from before 2015. */
  | { readonly kind: 'registrationNumber'; readonly value: string }
  /** A 9-character organisation code from before 2015; characters 9–17 of the unified code. */
  | { readonly kind: 'organisationCode'; readonly value: string }
  /** Shaped like a natural person's number: refused, and not carried along. */
  | { readonly kind: 'residentIdentifier' }
  /** Could be a company's code or a person's number: not looked up. */
  | { readonly kind: 'ambiguousIdentifier' }
  /**
   * None of these. `problem` says what is wrong, for people who typed it: nothing there, too long or too
   * short, a character that cannot stand where it stands, or a check character that is not the right one.
   */
  | { readonly kind: 'malformed'; readonly problem: 'empty' | 'length' | 'character' | 'check' };

type MalformedIdentifier = Extract<Identifier, { kind: 'malformed' }>;

/** The parts of a code follow from it, and not everybody wants them. */
type RecognisedIdentifier = Identifier extends infer Kind
  ? Kind extends Identifier
    ? Omit<Kind, 'parts'>
    : never
  : never;

/** Longest written form of an identifier, in characters; longer texts are something else. */
const LONGEST_WRITTEN_FORM = 64;

/**
 * Unifies how people and pages write an identifier: full-width forms, lower case, spaces, hyphens and dots.
 * Bounded to 64 characters, so that a page cannot make it work hard.
 *
 * @example
 * import { normaliseIdentifier } from '@credit-lens/sdk/identity';
 *
 * console.log(normaliseIdentifier(' 91330106-fake-０００133 ')); // → 91330106FAKE000133
 */
export function normaliseIdentifier(text: string): string {
  return text
    .trim()
    .slice(0, LONGEST_WRITTEN_FORM)
    .normalize('NFKC')
    .replace(SEPARATORS, '')
    .toUpperCase()
    .slice(0, LONGEST_WRITTEN_FORM);
}

/**
 * Reads a text as an identifier of an organisation. A resident identity number is recognised first (all of
 * them have the form of a code, and one in 31 even its check character) and is refused.
 *
 * @example
 * import { parseIdentifier } from '@credit-lens/sdk/identity';
 *
 * const identifier = parseIdentifier(' 91330106-fake-000133 ');
 * if (identifier.kind === 'unifiedSocialCreditCode') console.log(identifier.code, identifier.validity);
 * // → 91330106FAKE000133 valid
 * console.log(parseIdentifier('11010719900101001X')); // → { kind: 'residentIdentifier' }
 */
export function parseIdentifier(text: string): Identifier {
  return withParts(recogniseIdentifier(text));
}

/** The same, but for the parts of a code. */
export function recogniseIdentifier(text: string): RecognisedIdentifier {
  if (text.trim().length > LONGEST_WRITTEN_FORM) return malformed('length');
  const value = normaliseIdentifier(text);
  if (value === '') return malformed('empty');
  if (value.length === CODE_LENGTH) return recogniseCode(value);
  if (value.length === REGISTRATION_NUMBER_LENGTH) return recogniseRegistrationNumber(value);
  if (value.length === ORGANISATION_CODE_LENGTH) {
    return isOrganisationCode(value)
      ? { kind: 'organisationCode', value }
      : malformed(/^[0-9A-Z]+$/.test(value) ? 'check' : 'character');
  }
  return malformed('length');
}

/** Reads 18 characters, already normalised. */
export function readCode(value: string): Identifier {
  return withParts(recogniseCode(value));
}

function withParts(identifier: RecognisedIdentifier): Identifier {
  return identifier.kind === 'unifiedSocialCreditCode'
    ? { ...identifier, parts: codeParts(identifier.code) }
    : identifier;
}

function recogniseCode(value: string): RecognisedIdentifier {
  const checks = hasValidCheckCharacter(value);
  const person = residentIdentityForm(value);
  // A code that checks is one, unless the person's number checks too.
  if (person === 'checked' || (person === 'shaped' && !checks)) return refusePerson(checks);
  if (!hasCodeStructure(value)) return malformed('character');
  if (!checks && !hasPlausibleStructure(value)) return malformed('check');
  return { kind: 'unifiedSocialCreditCode', code: value, validity: checks ? 'valid' : 'nonconforming' };
}

function recogniseRegistrationNumber(value: string): RecognisedIdentifier {
  const checks = isRegistrationNumber(value);
  if (residentIdentityForm(value) !== 'none') return refusePerson(checks);
  if (checks) return { kind: 'registrationNumber', value };
  return malformed(/^\d+$/.test(value) ? 'check' : 'character');
}

/** Refuses what could be a person's number, and might be that of an organisation too. */
function refusePerson(checks: boolean): RecognisedIdentifier {
  return { kind: checks ? 'ambiguousIdentifier' : 'residentIdentifier' };
}

function malformed(problem: MalformedIdentifier['problem']): MalformedIdentifier {
  return { kind: 'malformed', problem };
}
