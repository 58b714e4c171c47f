import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createClient } from '../../../sdk/src/client/create-client.ts';
import { CODE } from '../../../sdk/src/client/sample-results.fixture.ts';
import { lookup } from '../../../sdk/src/lookup.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';

/** Rounds that are timed, after those that only compile; both sides take turns within each. */
const ROUNDS = 15;
const WARMING_ROUNDS = 3;

/** Requests of one side in a round. */
const REQUESTS = 200;

/** Time of a look-up over that of a bare `fetch` and `JSON.parse` of the same answer, on the loopback. */
export async function measureNetwork(): Promise<Figures> {
  const worker = new Worker(new URL('lookup-server.worker.ts', import.meta.url));
  try {
    const [port] = (await once(worker, 'message')) as [number];
    const baseUrl = `http://127.0.0.1:${port}`;
    const client = createClient({ baseUrl, cache: false });
    const bare = async () => JSON.parse(await (await fetch(`${baseUrl}/v1/entities/${CODE}`)).text());
    const own = () => lookup(client, CODE);
    const ratios: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round++) {
      const [bareTime, ownTime] = await takeTurns(bare, own);
      if (round < WARMING_ROUNDS) continue;
      ratios.push(ownTime / bareTime);
      times.push((ownTime * 1_000) / REQUESTS);
    }
    return {
      ...spreadFigures('overheadRatioNetwork', spread(ratios)),
      microsecondsPerLookupNetwork: spread(times).median,
    };
  } finally {
    await worker.terminate();
  }
}

/** Milliseconds that each side took, asked in turns of ten, so that what disturbs one disturbs both. */
async function takeTurns(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<[number, number]> {
  const time = async (work: () => Promise<unknown>) => {
    const begin = performance.now();
    for (let request = 0; request < 10; request++) await work();
    return performance.now() - begin;
  };
  let first = 0;
  let second = 0;
  for (let turn = 0; turn < REQUESTS / 10; turn++) {
    first += await time(one);
    second += await time(other);
  }
  return [first, second];
}
