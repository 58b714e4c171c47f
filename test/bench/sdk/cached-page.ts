/** The page in which a cached look-up is compared with a bare `get`. */
import { openDB } from 'idb';
import { createIndexedDbCache } from '../../../sdk/src/cache/indexed-db-cache.ts';
import { createCreditClient } from '../../../sdk/src/client/create-credit-client.ts';
import { CODE, listed } from '../../../sdk/src/client/sample-results.fixture.ts';

/** Answers that a side gives in a row before the other has its turn. */
const IN_A_ROW = 20;

/** Milliseconds per answer of either side, by round. */
export async function measureCached(
  rounds: number,
  answers: number,
): Promise<{ bare: number[]; own: number[] }> {
  const client = createCreditClient({
    baseUrl: 'http://127.0.0.1:1',
    cache: createIndexedDbCache(),
    fetch: async () =>
      Response.json(listed(CODE), {
        headers: { date: new Date().toUTCString(), 'cache-control': 'max-age=3600' },
      }),
  });
  await client.lookup(CODE);
  const database = await openDB('bare', 1, { upgrade: (opened) => void opened.createObjectStore('answers') });
  await database.put('answers', { value: listed(CODE), storedAt: 0, expiresAt: 0 }, 'key');
  const time = async (work: () => Promise<unknown>) => {
    const begin = performance.now();
    for (let answer = 0; answer < IN_A_ROW; answer++) await work();
    return performance.now() - begin;
  };
  const measured = { bare: [] as number[], own: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    let bare = 0;
    let own = 0;
    for (let turn = 0; turn < answers / IN_A_ROW; turn++) {
      bare += await time(() => database.get('answers', 'key'));
      own += await time(() => client.lookup(CODE));
    }
    measured.bare.push(bare / answers);
    measured.own.push(own / answers);
  }
  return measured;
}

Object.assign(globalThis, { measureCached });
