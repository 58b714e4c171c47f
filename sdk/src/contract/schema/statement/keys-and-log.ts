import { z } from 'zod';
import { address, instant } from '../text.ts';
import { compactSignature, hash } from './statement.ts';

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
const keyCommon = {
  kid: coordinate.describe('Thumbprint of the key (RFC 7638)'),
  use: z.literal('sig'),
  validFrom: instant.describe('First and last instant at which it may sign'),
  validUntil: instant,
};

/** A public key for statements, as a JSON Web Key with its term. */
const statementKey = z
  .discriminatedUnion('kty', [
    z.object({
      kty: z.literal('OKP'),
      crv: z.literal('Ed25519'),
      alg: z.literal('EdDSA'),
      x: coordinate,
      ...keyCommon,
    }),
    z.object({
      kty: z.literal('EC'),
      crv: z.literal('P-256'),
      alg: z.literal('ES256'),
      x: coordinate,
      y: coordinate,
      ...keyCommon,
    }),
  ])
  .meta({ id: 'StatementKey', description: 'A public key for statements: a JSON Web Key with its term.' });

export const statementKeys = z.object({ issuer: address, keys: z.array(statementKey).min(1).max(16) }).meta({
  id: 'StatementKeys',
  description: 'The keys of one issuer: a JSON Web Key Set. The next key stands in it before it signs.',
});

const size = z.int().min(0);
const path = z.array(hash).max(64);

export const logHead = z
  .object({
    treeHead: compactSignature.describe('Signed; the rest repeats its content'),
    size,
    rootHash: hash,
    at: instant,
  })
  .meta({ id: 'LogHead', description: 'How long the log of statements is, and the root over all of it.' });

export const inclusionProof = z.object({ leafHash: hash, index: size, size, path }).meta({
  id: 'InclusionProof',
  description: 'That a leaf is in the log of this size (RFC 9162, section 2.1.3).',
});

export const consistencyProof = z.object({ first: size, second: size, path }).meta({
  id: 'ConsistencyProof',
  description: 'That the log of the first size is the beginning of the second (RFC 9162, section 2.1.4).',
});

const sizeQuery = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Which entry of the log a proof of inclusion is asked for. */
export const inclusionQuery = z.object({
  hash: hash.describe('Leaf hash of the statement'),
  size: sizeQuery.optional().describe('Size of the log to prove it in; default all of it'),
});

/** Between which sizes of the log a proof of consistency is asked for. */
export const consistencyQuery = z.object({ first: sizeQuery, second: sizeQuery });
