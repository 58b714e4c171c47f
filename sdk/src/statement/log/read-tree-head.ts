import { AlienValue, number, object, text } from '../../contract/reader.ts';
import type { StatementKeys } from '../../contract/types.gen.ts';
import { isInTerm } from '../../snapshot/trust/signing-key.ts';
import { StatementRefused } from '../invalid-reason.ts';
import { verifySignature } from '../verify-signature.ts';
import type { LogState } from './check-consistency.ts';

/** Type of a tree head in the header of its signature: no statement passes for one. */
export const TREE_HEAD_TYPE = 'credit-lens-tree-head+jwt';

/** How long a log was at an instant, as its server signs it. */
export interface TreeHead extends LogState {
  /** Address of the server that signed it: that of the keys. */
  readonly issuer: string;
  /** When the log was so long, RFC 3339. */
  readonly at: string;
}

const readContent = object<{ iss: string; iat: number; size: number; rootHash: string }>({
  iss: text,
  iat: number,
  size: number,
  rootHash: text,
});

/**
 * Reads a signed tree head.
 *
 * @throws StatementRefused `forgedTreeHead`, or `unsupportedAlgorithm`.
 *
 * @example
 * import type { LogHead } from '@credit-lens/sdk/contract';
 * import { fetchStatementKeys, readTreeHead } from '@credit-lens/sdk/statement';
 *
 * const server = 'http://127.0.0.1:8787';
 * const keys = await fetchStatementKeys(server);
 * const log = (await (await fetch(`${server}/v1/log`)).json()) as LogHead;
 * const head = await readTreeHead(log.treeHead, keys);
 * console.log(head.issuer === server, head.rootHash === log.rootHash, head.at); // → true true …Z
 */
export async function readTreeHead(compact: string, keys: StatementKeys): Promise<TreeHead> {
  try {
    const { payload, key } = await verifySignature(compact, TREE_HEAD_TYPE, keys);
    const { iss, iat, size, rootHash } = readContent(payload);
    if (
      !Number.isSafeInteger(size) ||
      size < 0 ||
      !/^[0-9a-f]{64}$/.test(rootHash) ||
      !Number.isSafeInteger(iat)
    )
      throw forged('it states no size and root');
    const at = new Date(iat * 1_000).toISOString();
    if (iss !== keys.issuer) throw forged(`it is that of ${iss}`);
    if (!isInTerm(key, at)) throw forged(`key ${key.kid} was not to sign at ${at}`);
    return { issuer: iss, at, size, rootHash };
  } catch (error) {
    if (error instanceof AlienValue || error instanceof RangeError) throw forged(error.message);
    if (error instanceof StatementRefused && error.reason !== 'unsupportedAlgorithm')
      throw forged(error.message);
    throw error;
  }
}

function forged(what: string): StatementRefused {
  return new StatementRefused('forgedTreeHead', `The tree head is not the issuer's: ${what}.`);
}
