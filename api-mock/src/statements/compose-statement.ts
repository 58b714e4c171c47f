import type { CreditStatement, StatementSubject } from '@credit-lens/sdk/contract';
import { STATUS_LIST_BITS } from '@credit-lens/sdk/statement';
import { utcInstant } from '../register/calendar.ts';

/** What a statement is made of. */
export interface StatementParts {
  /** Address of the server. */
  readonly issuer: string;
  readonly audience: string;
  readonly subject: StatementSubject;
  readonly register: CreditStatement['register'];
  /** Place in the log. */
  readonly index: number;
  readonly from: Date;
  readonly until: Date;
  /** Hexadecimal digits that nobody can guess, two for each byte. */
  readonly randomHex: (bytes: number) => string;
}

/** The content of a statement, before it is signed. */
export function composeStatement(parts: StatementParts): CreditStatement {
  const { issuer, audience, subject, register, index, randomHex } = parts;
  const validFrom = utcInstant(parts.from);
  const validUntil = utcInstant(parts.until);
  const list = statusListAddress(issuer, Math.floor(index / STATUS_LIST_BITS));
  const bit = index % STATUS_LIST_BITS;
  const salt = randomHex(16);
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      // Defines what the first one does not: the terms of this product (Verifiable Credentials 2.0, appendix B).
      'https://www.w3.org/ns/credentials/undefined-terms/v2',
    ],
    id: `urn:uuid:${uuidOf(salt)}`,
    type: ['VerifiableCredential', 'CreditRecordStatement'],
    issuer,
    iss: issuer,
    aud: audience,
    iat: Date.parse(validFrom) / 1_000,
    exp: Date.parse(validUntil) / 1_000,
    validFrom,
    validUntil,
    credentialSubject: subject,
    credentialStatus: {
      id: `${list}#${bit}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(bit),
      statusListCredential: list,
    },
    register,
    log: { index, salt },
  };
}

/** Where the status list with this number is served. */
export function statusListAddress(issuer: string, list: number): string {
  return `${issuer}/v1/statements/status/${list}`;
}

/** A UUID of version 4 (RFC 9562) from chance that the statement holds anyway. */
function uuidOf(hex: string): string {
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const digits = `${hex.slice(0, 12)}4${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
