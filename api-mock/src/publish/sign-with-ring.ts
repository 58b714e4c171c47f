import { type DocumentContent, type DocumentPurpose, signDocument } from '@credit-lens/sdk/snapshot/build';
import type { RingKey } from './key-ring.ts';

/**
 * Signs a document with every key of the ring that may sign now, so that a client that trusts any of them accepts it.
 *
 * @throws Error when the terms of all keys have ended.
 */
export function signWithRing(
  purpose: DocumentPurpose,
  content: DocumentContent,
  ring: readonly RingKey[],
  now: Date,
): Promise<string> {
  const signers = ring.filter(
    ({ signing }) =>
      Date.parse(signing.validFrom) <= now.getTime() && now.getTime() <= Date.parse(signing.validUntil),
  );
  if (signers.length === 0) {
    const [last] = ring
      .map(({ signing }) => signing.validUntil)
      .sort()
      .reverse();
    throw new Error(
      `No signing key is in its term (the last one ended ${last ?? 'never'}): clients must be given a new trust root, ` +
        'then publish with a new --key into a new folder',
    );
  }
  return signDocument(
    purpose,
    content,
    signers.map(({ signing, privateKey }) => ({ keyId: signing.keyId, privateKey })),
  );
}
