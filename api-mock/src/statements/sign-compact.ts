import { createHash, sign } from 'node:crypto';
import type { StatementSigner } from './statement-key.ts';

/** Signs a content as a JSON Web Signature in compact form. It is written plainly, as readers demand. */
export function signCompact(type: string, content: object, { shown, privateKey }: StatementSigner): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');
  const signed = `${part({ alg: shown.alg, kid: shown.kid, typ: type })}.${part(content)}`;
  const signature =
    shown.alg === 'EdDSA'
      ? sign(null, Buffer.from(signed), privateKey)
      : sign('sha256', Buffer.from(signed), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${signed}.${signature.toString('base64url')}`;
}

/** SHA-256 of what is signed: short code and leaf come from it, and what the signature is made by does not matter. */
export function hashOfSigned(compact: string): Uint8Array {
  return createHash('sha256')
    .update(compact.slice(0, compact.lastIndexOf('.')))
    .digest();
}
