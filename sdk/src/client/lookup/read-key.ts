import type { NotCoveredResult } from '../../contract/types.gen.ts';
import { normaliseIdentifier, parseIdentifier } from '../../identity/parse-identifier.ts';
import { holdsResidentIdentity } from '../../identity/resident-identity.ts';
import { notCovered } from './local-answer.ts';

/** Longest text that is repeated in an answer, in characters (contract, `key`). */
const LONGEST_KEY = 64;

/** What a caller's text comes to: a key to be sent, or an answer that needs no server. */
export type ReadKey = { readonly sent: string } | { readonly answer: NotCoveredResult };

/** Reads what a caller asks about. Only identifiers of organisations are ever sent. */
export function readKey(asked: string): ReadKey {
  // Callers without types hand over what they have; an empty cell is a malformed code, not a crash.
  const written: string = typeof asked === 'string' ? asked : '';
  const identifier = parseIdentifier(written);
  switch (identifier.kind) {
    case 'unifiedSocialCreditCode':
      return { sent: identifier.code };
    case 'registrationNumber':
    case 'organisationCode':
      return { sent: identifier.value };
    case 'residentIdentifier':
    case 'ambiguousIdentifier':
      return { answer: notCovered('', identifier.kind) };
    case 'malformed':
      return { answer: notCovered(repeatable(written), 'malformed') };
  }
}

function repeatable(written: string): string {
  const isRepeatable = written.length <= LONGEST_KEY && !holdsResidentIdentity(written);
  return isRepeatable ? normaliseIdentifier(written) : '';
}
