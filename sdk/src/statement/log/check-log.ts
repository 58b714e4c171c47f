import type { CreditStatement, StatementKeys } from '../../contract/types.gen.ts';
import { toHex } from '../../snapshot/trust/content-hash.ts';
import { StatementRefused } from '../invalid-reason.ts';
import { checkConsistency, type LogState } from './check-consistency.ts';
import { checkInclusion } from './check-inclusion.ts';
import { readTreeHead } from './read-tree-head.ts';

/** What shows that a statement is in the log, and that the log only grew since it was last seen. */
export interface LogEvidence {
  /** Signed, from `GET /v1/log`. */
  readonly treeHead: string;
  /** The path of `GET /v1/log/proof` for the size of that tree head. */
  readonly path: readonly string[];
  /** The state that was last seen of this log, with the path of `GET /v1/log/consistency` from it to this one. */
  readonly last?: LogState & { readonly path: readonly string[] };
}

/** @throws StatementRefused `forgedTreeHead`, `rolledBackLog` or `notLogged`. */
export async function checkLog(
  { log: { index } }: CreditStatement,
  leafHash: Uint8Array,
  { treeHead, path, last }: LogEvidence,
  keys: StatementKeys,
): Promise<void> {
  const head = await readTreeHead(treeHead, keys);
  if (last !== undefined && !(await checkConsistency(last, head, last.path)))
    throw new StatementRefused(
      'rolledBackLog',
      `The log of ${head.size} does not continue the one of ${last.size} seen before.`,
    );
  const { size, rootHash } = head;
  if (!(await checkInclusion({ leafHash: toHex(leafHash), index, size, path, rootHash })))
    throw new StatementRefused(
      'notLogged',
      `The log of ${size} is not shown to hold the statement at ${index}.`,
    );
}
