import { createHash } from 'node:crypto';

/** The hash under which a secret of 192 random bits is kept. Such a secret needs no salt and no slow hash. */
export function secretHash(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}
