import { type Identifier, parseIdentifier } from '@credit-lens/sdk/identity';
import type { Lookupable } from './held-key.ts';
import { ProblemError } from './problems.ts';
import type { ScopedContext } from './request-scope.ts';

/**
 * The key in the path of a look-up.
 *
 * @throws ProblemError `residentIdentifierRefused` or `malformedCode`; neither repeats it.
 */
export function readKey(c: ScopedContext): Lookupable {
  const identifier = parseIdentifier(c.req.param('code') ?? '');
  if (isRefused(identifier))
    throw new ProblemError('residentIdentifierRefused', 'The key was neither looked up nor logged.');
  if (!isLookupable(identifier)) throw new ProblemError('malformedCode', malformedDetail[identifier.problem]);
  return identifier;
}

type Refused = Extract<Identifier, { kind: 'residentIdentifier' | 'ambiguousIdentifier' }>;

/** Whether a key may be the number of a person. */
export function isRefused(identifier: Identifier): identifier is Refused {
  return identifier.kind === 'residentIdentifier' || identifier.kind === 'ambiguousIdentifier';
}

/** Whether a key is an identifier of an organisation. */
export function isLookupable(identifier: Identifier): identifier is Lookupable {
  return (
    identifier.kind === 'unifiedSocialCreditCode' ||
    identifier.kind === 'registrationNumber' ||
    identifier.kind === 'organisationCode'
  );
}

const malformedDetail: Readonly<Record<Extract<Identifier, { kind: 'malformed' }>['problem'], string>> = {
  empty: 'The key is empty.',
  length: 'The key has neither 18, 15 nor 9 characters.',
  character: 'The key holds a character that such an identifier cannot hold.',
  check: 'The check character of this legacy number does not fit.',
};
