/** The page of the bench: what the driver calls in it stands on `bench`. */
import type { OpeningCheck } from '@credit-lens/sdk/snapshot';
import { type ColdOpening, measureColdOpening } from './cold-opening.ts';
import type { measureLookupSpeed } from './lookup-speed.ts';
import { storeSnapshot } from './stored-snapshot.ts';
import type { WorkerTask } from './worker-task.ts';

async function fetched(path: string): Promise<ArrayBuffer> {
  return (await fetch(path)).arrayBuffer();
}

function inWorker<Found>(task: WorkerTask): Promise<Found> {
  const worker = new Worker('worker.js', { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ('found' in data ? resolve(data.found) : reject(new Error(data.error)));
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(task);
  });
}

const now = (): number => performance.timeOrigin + performance.now();

/** What the driver calls. */
const bench = {
  store: async (): Promise<void> => storeSnapshot(await fetched('snapshot.bin')),
  openInWorker: (check: OpeningCheck, listedCode: string): Promise<ColdOpening> =>
    inWorker({ measure: 'coldOpening', begun: now(), check, listedCode }),
  openInPage: (check: OpeningCheck, listedCode: string): Promise<ColdOpening> =>
    measureColdOpening(now(), check, listedCode),
  lookupsInWorker: async (): ReturnType<typeof measureLookupSpeed> =>
    inWorker({
      measure: 'lookupSpeed',
      sample: new Uint8Array(await fetched('sample.bin')),
      listed: new Uint8Array(await fetched('listed.bin')),
    }),
};

export type BenchPage = typeof bench;
Object.assign(globalThis, { bench });
