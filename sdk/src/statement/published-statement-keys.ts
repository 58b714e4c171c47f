import type { StatementKeys } from '../contract/types.gen.ts';
import { readSignedContent } from '../snapshot/trust/signed-document.ts';
import { readStatementKeys } from './read-statement-keys.ts';

/**
 * The keys for statements that a publisher's manifest brings along: whoever follows its snapshots can verify statements
 * and asks nobody for it.
 *
 * @param document a manifest whose signature was verified, such as `document` of a snapshot client.
 * @returns null where it names none.
 * @throws AlienValue where they are none; SnapshotRefused `malformed` where the text is no manifest.
 *
 * @example
 * import { createSnapshotClient, memory } from '@credit-lens/sdk/snapshot/client';
 * import { publishedStatementKeys } from '@credit-lens/sdk/statement';
 *
 * const baseUrl = 'http://127.0.0.1:8787/static';
 * const client = createSnapshotClient({ baseUrl, trust: 'firstUse', storage: memory(), clientVersion: '1.0.0' });
 * await client.sync();
 * const keys = publishedStatementKeys(client.document ?? '');
 * console.log(keys?.keys[0]?.use); // → sig
 * client.close();
 */
export function publishedStatementKeys(document: string): StatementKeys | null {
  const { statementKeys = null } = readSignedContent(document);
  return statementKeys === null ? null : readStatementKeys(statementKeys);
}
