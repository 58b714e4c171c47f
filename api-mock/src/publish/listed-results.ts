import { setImmediate } from 'node:timers/promises';
import type { ListedResult } from '@credit-lens/sdk/contract';
import { parseIdentifier } from '@credit-lens/sdk/identity';
import { answerKey } from '../server/answer-key.ts';
import type { Store } from '../store/store.ts';

/** Codes asked for at once, and between two pauses. */
const SLICE = 100;

/**
 * What `GET /v1/entities/{code}` answers about each of these codes, in the same order. Codes for which it answers
 * anything but `listed` are left out.
 */
export async function listedResults(
  store: Store,
  codes: readonly string[],
  now: Date,
  signal?: AbortSignal,
): Promise<ListedResult[]> {
  const meta = await store.meta();
  const results: ListedResult[] = [];
  for (let at = 0; at < codes.length; at += SLICE) {
    const slice = codes.slice(at, at + SLICE);
    const rows = await store.rowsByKeys(slice);
    for (const code of slice) {
      const identifier = parseIdentifier(code);
      if (identifier.kind !== 'unifiedSocialCreditCode') continue;
      const result = answerKey(identifier, rows.get(code), meta, now);
      if (result.outcome === 'listed') results.push(result);
    }
    await setImmediate();
    signal?.throwIfAborted();
  }
  return results;
}
