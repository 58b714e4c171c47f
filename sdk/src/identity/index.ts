/** Identifiers of organisations: reading, checking, finding and refusing them. Needs no page and no network. */
export { type CodeCoverage, isCovered } from './coverage-predicate.ts';
export { explainIdentifier } from './explain-identifier.ts';
export { type ExtractedCode, extractCodes } from './extract-codes.ts';
export { formatIdentifier } from './format-identifier.ts';
export { isOrganisationCode, organisationCheckCharacter } from './organisation-code.ts';
export { type Identifier, normaliseIdentifier, parseIdentifier } from './parse-identifier.ts';
export { isRegistrationNumber, registrationCheckDigit } from './registration-number.ts';
export {
  holdsResidentIdentity,
  type ResidentIdentityForm,
  residentIdentityForm,
} from './resident-identity.ts';
export { unifiedCodeOf } from './unified-code-of.ts';
export {
  CODE_ALPHABET,
  CODE_LENGTH,
  type CodeParts,
  codeCheckCharacter,
  codeParts,
  hasCodeForm,
  hasValidCheckCharacter,
} from './unified-social-credit-code.ts';
