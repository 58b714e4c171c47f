import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import type { StatementKey } from '@credit-lens/sdk/contract';
import { utcInstant } from '../register/calendar.ts';

/** A key that signs statements, with what readers know of it. */
export interface StatementSigner {
  readonly shown: StatementKey;
  readonly privateKey: KeyObject;
}

/** How a server signs: Ed25519, or ECDSA with P-256 where readers' platforms lack it. */
export type StatementAlgorithm = 'EdDSA' | 'ES256';

/** The term of a key. */
export interface KeyTerm {
  readonly validFrom: string;
  readonly validUntil: string;
}

/** A key that was made just now and is kept nowhere yet. */
export function newStatementSigner(algorithm: StatementAlgorithm, from: Date, until: Date): StatementSigner {
  const { privateKey } =
    algorithm === 'EdDSA'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return statementSigner(privateKey, { validFrom: utcInstant(from), validUntil: utcInstant(until) });
}

/** @throws Error when the key is of another kind than Ed25519 and P-256. */
export function statementSigner(privateKey: KeyObject, { validFrom, validUntil }: KeyTerm): StatementSigner {
  const { kty, crv, x = '', y = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (kty === 'OKP' && crv === 'Ed25519') {
    const kid = thumbprint({ crv, kty, x });
    return { privateKey, shown: { kty, crv, alg: 'EdDSA', x, kid, use: 'sig', validFrom, validUntil } };
  }
  if (kty === 'EC' && crv === 'P-256') {
    const kid = thumbprint({ crv, kty, x, y });
    return { privateKey, shown: { kty, crv, alg: 'ES256', x, y, kid, use: 'sig', validFrom, validUntil } };
  }
  throw new Error(`A key of the kind ${kty} ${crv} signs no statements: give one of Ed25519 or P-256`);
}

/** An Ed25519 key from 32 bytes: the same each time, for examples and test vectors alone. */
export function signerFromSeed(seed: Uint8Array, term: KeyTerm): StatementSigner {
  // PKCS #8 around the bytes of RFC 8410, section 7.
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
  return statementSigner(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }), term);
}

/** RFC 7638: SHA-256 over the members that make the key, in the order of their names. */
function thumbprint(members: Readonly<Record<string, string>>): string {
  return createHash('sha256').update(JSON.stringify(members)).digest('base64url');
}
