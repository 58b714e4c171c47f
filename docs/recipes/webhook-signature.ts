/**
 * How a notice is signed and checked, after the specification "Standard Webhooks" 1.0: HMAC-SHA256 over its id, the second at
 * which it was sent, and its body, so that none of them can be changed and an old one cannot be sent again later.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** Names of the headers that a notice comes with. */
export const HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  signature: 'webhook-signature',
} as const;

/** Signs a notice. The secret is 24 to 64 random bytes that sender and receiver share; see `readSecret`. */
export function signNotice(secret: Buffer, id: string, timestamp: number, body: string): string {
  return `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** Whether one of the signatures, between spaces, is that of the notice; several stand there while a secret is replaced. */
export function isSigned(
  signatures: string,
  secret: Buffer,
  id: string,
  timestamp: number,
  body: string,
): boolean {
  const expected = Buffer.from(signNotice(secret, id, timestamp, body));
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature);
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

/**
 * Reads a secret as it is handed over: `whsec_` and base64.
 *
 * @throws Error when it is another text, or shorter than 24 bytes.
 */
export function readSecret(text: string): Buffer {
  const bytes = Buffer.from(text.replace(/^whsec_/, ''), 'base64');
  if (!text.startsWith('whsec_') || bytes.length < 24)
    throw new Error('A secret is whsec_ and at least 24 random bytes in base64: openssl rand -base64 32');
  return bytes;
}
