import { z } from 'zod';
import { address, bilingualText, instant } from '../text.ts';
import { statementSubject } from './subject.ts';

/** SHA-256, hex. */
export const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Hash', description: 'SHA-256, 64 lower-case hex digits.' });

/** A JSON Web Signature in its compact form (RFC 7515, section 7.1). */
export const compactSignature = z
  .string()
  .max(65_536)
  .regex(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  .meta({ id: 'CompactSignature', description: 'A JSON Web Signature in its compact form.' });

/** An origin as a browser writes it: the canonical form is judged by the server. */
export const origin = z
  .string()
  .max(200)
  .regex(/^https?:\/\/[a-z0-9.:[\]-]+$/)
  .meta({
    id: 'Origin',
    description:
      'A web origin as browsers write it: scheme, host in lower case, port unless it is the usual one.',
    examples: ['https://shop.example'],
  });

/** The first 11 characters stand for the hash of the statement, the last one checks them. */
export const shortCode = z
  .string()
  .regex(/^[0-9A-HJ-NP-RTUW-Y]{12}$/)
  .meta({ id: 'ShortCode', description: 'Stands for a statement on paper.', examples: ['7WQ4K0HX2M9A'] });

const seconds = z.int().min(0);

/** The signed content of a statement. */
export const creditStatement = z
  .object({
    '@context': z.array(z.string()).min(1).max(4),
    id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
    type: z.array(z.string()).min(2).max(4).describe('`VerifiableCredential` and `CreditRecordStatement`'),
    issuer: address.describe(
      'Address of the server that states it; its keys are at a well-known place there',
    ),
    iss: address.describe('The issuer again, for readers of JSON Web Tokens'),
    aud: origin.describe('The one origin whose pages may show it'),
    iat: seconds.describe('`validFrom` in seconds since 1970'),
    exp: seconds.describe('`validUntil` in seconds since 1970'),
    validFrom: instant,
    validUntil: instant.describe('Nobody may show it as current after this: hours, never days'),
    credentialSubject: statementSubject,
    credentialStatus: z.object({
      id: z.string(),
      type: z.literal('BitstringStatusListEntry'),
      statusPurpose: z.literal('revocation'),
      statusListIndex: z.string().regex(/^\d{1,6}$/),
      statusListCredential: address,
    }),
    register: z.object({
      kind: z.enum(['invented', 'imported']),
      name: bilingualText,
      sequence: z.int().min(0).describe('The last change of the register that the statement knows of'),
    }),
    log: z.object({
      index: z.int().min(0).describe('Place in the log of the issuer, which holds it from the beginning'),
      salt: z
        .string()
        .regex(/^[0-9a-f]{32}$/)
        .describe('Chance, so that nobody finds a code by guessing its hash'),
    }),
  })
  .meta({
    id: 'CreditStatement',
    description:
      'What a server states of one organisation to one origin: a W3C Verifiable Credential (2.0), signed by JOSE.',
  });

/** A statement as it is handed out. */
export const issuedStatement = z
  .object({
    code: z.string(),
    audience: origin,
    statement: compactSignature,
    shortCode,
    leafHash: hash.describe('By which the log knows it'),
    validUntil: instant,
  })
  .meta({
    id: 'IssuedStatement',
    description: 'A signed statement, with what a page needs to keep and print it.',
  });

/** Most statements that are minted in one request. */
export const MAX_STATEMENTS = 500;

/** For the pages of which origin a statement is asked. */
export const statementQuery = z.object({ audience: origin });

/** For the pages of which origin, and about which codes, statements are asked. */
export const statementRequest = z
  .strictObject({
    audience: origin,
    codes: z.array(z.string().min(1).max(64)).min(1).max(MAX_STATEMENTS),
  })
  .meta({ id: 'StatementRequest', description: 'Asks for statements on up to 500 codes for one origin.' });

export const statementBatch = z
  .object({ statements: z.array(issuedStatement).describe('One for each code, in the order asked') })
  .meta({ id: 'StatementBatch', description: 'Signed statements.' });
