import { readSignedContent } from '../snapshot/trust/signed-document.ts';

/**
 * Places in the log (`log.index`) of statements that a publisher's manifest tells to be withdrawn before their end: whoever
 * follows its snapshots learns of a withdrawal with the next manifest, and asks nobody about a statement.
 *
 * @param document a manifest whose signature was verified, such as `document` of a snapshot client.
 * @returns an empty set where it names none. What is no place in a log is left out.
 * @throws SnapshotRefused `malformed` where the text is no manifest.
 *
 * @example
 * import { createSnapshotClient, memory } from '@credit-lens/sdk/snapshot/client';
 * import { publishedWithdrawals } from '@credit-lens/sdk/statement';
 *
 * const baseUrl = 'http://127.0.0.1:8787/static';
 * const client = createSnapshotClient({ baseUrl, trust: 'firstUse', storage: memory(), clientVersion: '1.0.0' });
 * await client.sync();
 * console.log(publishedWithdrawals(client.document ?? '').size); // → 0
 * client.close();
 */
export function publishedWithdrawals(document: string): ReadonlySet<number> {
  const { withdrawnStatements: places } = readSignedContent(document);
  return new Set(Array.isArray(places) ? places.filter((place) => Number.isSafeInteger(place)) : []);
}
