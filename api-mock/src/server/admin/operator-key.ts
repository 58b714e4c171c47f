import { createHash, timingSafeEqual } from 'node:crypto';
import { bearerToken } from '../bearer-token.ts';
import { ProblemError } from '../problems.ts';
import type { ScopedContext } from '../request-scope.ts';

/** Fewest characters of an operator's key. */
const SHORTEST_KEY = 24;

/** The operator of a server. The key itself is not kept. */
export interface Operator {
  /** Names the key in events, such as `operator-0a1b2c3d`: it tells keys apart, and leads back to none. */
  readonly id: string;
  readonly digest: Buffer;
}

/**
 * Takes the operator's key.
 *
 * @throws Error when it is too short to be a secret, or holds what no header carries.
 */
export function operatorOf(key: string): Operator {
  if (!/^[\x21-\x7e]+$/.test(key) || key.length < SHORTEST_KEY)
    throw new Error(
      `The operator's key must have at least ${SHORTEST_KEY} characters, without white space and beyond ASCII none: ` +
        'make one with "openssl rand -hex 24"',
    );
  return { id: `operator-${sha256(`id of ${key}`).toString('hex').slice(0, 8)}`, digest: sha256(key) };
}

/**
 * Lets the operator of the server pass, and gives the id of the key.
 *
 * @throws ProblemError `keyRequired` without a key or without an operator, `keyRejected` for another key.
 */
export function admitOperator(c: ScopedContext, operator: Operator | null): string {
  if (operator === null)
    throw new ProblemError(
      'keyRequired',
      'This server has no operator: it was started without a key for one.',
    );
  const given = bearerToken(c);
  if (given.kind === 'none') throw new ProblemError('keyRequired', 'The header Authorization is missing.');
  // Digests have one length, so that the time of the comparison tells nothing of the key.
  if (given.kind !== 'token' || !timingSafeEqual(sha256(given.token), operator.digest))
    throw new ProblemError('keyRejected', 'The key is not that of the operator.');
  return operator.id;
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text, 'utf8').digest();
}
