import { isOrganisationCode } from './organisation-code.ts';
import { isRegistrationNumber } from './registration-number.ts';
import { residentIdentityForm } from './resident-identity.ts';
import {
  type CodeParts,
  codeParts,
  hasCodeForm,
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
  /** None of these. `problem` says what is wrong, for people who typed it. */
  | { readonly kind: 'malformed'; readonly problem: 'empty' | 'length' | 'character' | 'check' };

/**
 * Unifies how people and pages write an identifier: full-width forms, lower case, spaces, hyphens and dots.
 * Bounded, so that a page cannot make it work hard.
 */
export function normaliseIdentifier(text: string): string {
  return text
    .slice(0, 64)
    .normalize('NFKC')
    .replace(/[\s\-‐‑–—.·\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase();
}

/**
 * Reads a text as an identifier of an organisation. A resident identity number is recognised first (all of
 * them have the form of a code, and one in 31 even its check character) and is refused.
 *
 * @example
 * parseIdentifier('91330106FAKE000133').kind; // 'unifiedSocialCreditCode'
 */
export function parseIdentifier(text: string): Identifier {
  const value = normaliseIdentifier(text);
  if (value === '') return { kind: 'malformed', problem: 'empty' };
  if (value.length === 18) return parseCode(value);
  if (value.length === 15) return parseRegistrationNumber(value);
  if (value.length === 9) {
    return isOrganisationCode(value)
      ? { kind: 'organisationCode', value }
      : { kind: 'malformed', problem: /^[0-9A-Z]+$/.test(value) ? 'check' : 'character' };
  }
  return { kind: 'malformed', problem: 'length' };
}

function parseCode(value: string): Identifier {
  const person = residentIdentityForm(value);
  const checks = hasValidCheckCharacter(value);
  if (person === 'checked') return { kind: checks ? 'ambiguousIdentifier' : 'residentIdentifier' };
  if (person === 'shaped' && !checks) return { kind: 'residentIdentifier' };
  if (!hasCodeForm(value)) return { kind: 'malformed', problem: 'character' };
  return {
    kind: 'unifiedSocialCreditCode',
    code: value,
    validity: checks ? 'valid' : 'nonconforming',
    parts: codeParts(value),
  };
}

function parseRegistrationNumber(value: string): Identifier {
  const person = residentIdentityForm(value) !== 'none';
  const checks = isRegistrationNumber(value);
  if (person) return { kind: checks ? 'ambiguousIdentifier' : 'residentIdentifier' };
  if (checks) return { kind: 'registrationNumber', value };
  return { kind: 'malformed', problem: /^\d+$/.test(value) ? 'check' : 'character' };
}
