import { createHash } from 'node:crypto';

/**
 * Stands in for chance where examples are answered, so that the page is the same bytes each time. Ids and secrets
 * have lengths of their own, and the examples make one of each.
 */
export function exampleHex(bytes: number): string {
  return createHash('sha256')
    .update(`example of ${bytes} bytes`)
    .digest('hex')
    .slice(0, 2 * bytes);
}

/** The objection that an example submits, and others ask for. */
export const EXAMPLE_OBJECTION = `objection-${exampleHex(16)}`;

/** The secret of the key that an example gives out. */
export const EXAMPLE_SECRET = `cl_${exampleHex(24)}`;

/** The key that an example gives out, and another revokes. */
export const EXAMPLE_KEY = `key-${exampleHex(8)}`;
