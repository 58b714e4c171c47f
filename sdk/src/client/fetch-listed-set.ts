import { readListedSet } from '../contract/read-listed-set.ts';
import { AlienValue } from '../contract/reader.ts';
import type { Client } from './client.ts';
import type { ListedSetAnswer, ListedSetOptions } from './credit-client.ts';
import { ifChangedSince } from './if-changed-since.ts';
import { alienAnswer, readAnswer } from './read-answer.ts';

/**
 * Fetches the listed set, unless the one already held is still the current one.
 *
 * @throws CreditLensError
 *
 * @example
 * import { createClient } from '@credit-lens/sdk/client';
 * import { listedSet } from '@credit-lens/sdk/reference';
 *
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' });
 * const first = await listedSet(client);
 * if (first.modified && first.etag !== null) {
 *   console.log(first.set.items.some(({ code }) => code === '91330106FAKE000133')); // → true
 *   console.log(await listedSet(client, { etag: first.etag })); // → { modified: false }
 * }
 */
export async function fetchListedSet(
  client: Client,
  { signal, etag }: ListedSetOptions = {},
): Promise<ListedSetAnswer> {
  const answer = await client.send({
    method: 'GET',
    path: '/v1/listed',
    headers: ifChangedSince(etag),
    isRepeatable: true,
    signal,
  });
  if (answer.status !== 304) {
    return { modified: true, set: readAnswer(answer, readListedSet), etag: answer.headers.get('etag') };
  }
  if (etag === undefined) throw alienAnswer(answer, new AlienValue('a listed set', 304).within('status'));
  return { modified: false };
}
