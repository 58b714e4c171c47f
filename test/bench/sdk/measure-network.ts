import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { createClient } from '../../../sdk/src/client/create-client.ts';
import { createCreditClient } from '../../../sdk/src/client/create-credit-client.ts';
import { CODE } from '../../../sdk/src/client/sample-results.fixture.ts';
import { lookup } from '../../../sdk/src/lookup.ts';
import { type Figures, spread, spreadFigures } from '../figures.ts';

/** Rounds that are timed, after those that only compile; both sides take turns within each. */
const ROUNDS = 15;
const WARMING_ROUNDS = 3;

/** Requests of one side in a round. */
const REQUESTS = 200;

/**
 * Time of a look-up over that of a bare `fetch` and `JSON.parse` of the same answer, on the loopback: by the small client,
 * and by the client of everything, which gathers look-ups first.
 */
export async function measureNetwork(): Promise<Figures> {
  const worker = new Worker(new URL('lookup-server.worker.ts', import.meta.url));
  try {
    const [port] = (await once(worker, 'message')) as [number];
    const baseUrl = `http://127.0.0.1:${port}`;
    const small = createClient({ baseUrl });
    const full = createCreditClient({ baseUrl, cache: false });
    const bare = async () => JSON.parse(await (await fetch(`${baseUrl}/v1/entities/${CODE}`)).text());
    const sides = [bare, () => lookup(small, CODE), () => full.lookup(CODE)];
    const rounds: number[][] = [];
    for (let round = 0; round < WARMING_ROUNDS + ROUNDS; round++) rounds.push(await takeTurns(sides));
    const timed = rounds.slice(WARMING_ROUNDS);
    const ratios = (side: number) => timed.map((times) => (times[side] ?? NaN) / (times[0] ?? NaN));
    return {
      ...spreadFigures('overheadRatioNetwork', spread(ratios(1))),
      ...spreadFigures('overheadRatioNetworkEverything', spread(ratios(2))),
      microsecondsPerLookupNetwork: spread(timed.map(([, own = NaN]) => own * 1_000)).median,
    };
  } finally {
    await worker.terminate();
  }
}

/** Milliseconds that a request of each side took, in the middle of a round. They ask in turn, so that what disturbs one disturbs all. */
async function takeTurns(sides: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times = sides.map((): number[] => []);
  for (let request = 0; request < REQUESTS; request++) {
    for (const [side, work] of sides.entries()) {
      const begin = performance.now();
      await work();
      times[side]?.push(performance.now() - begin);
    }
  }
  return times.map((ofSide) => spread(ofSide).median);
}
