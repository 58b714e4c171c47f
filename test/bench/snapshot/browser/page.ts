/** The page of the bench: what the driver calls in it stands on `bench`. */
import type { OpeningCheck } from '@credit-lens/sdk/snapshot';
import { createSnapshotClient, indexedDb } from '@credit-lens/sdk/snapshot/client';
import type { ClientOpening, ClientTask } from './client-task.ts';
import { type ColdOpening, measureColdOpening } from './cold-opening.ts';
import type { measureLookupSpeed } from './lookup-speed.ts';
import { storeSnapshot } from './stored-snapshot.ts';
import type { WorkerTask } from './worker-task.ts';

async function fetched(path: string): Promise<ArrayBuffer> {
  return (await fetch(path)).arrayBuffer();
}

function inWorker<Found>(task: WorkerTask): Promise<Found> {
  const worker = new Worker('worker.js', { type: 'module' });
  worker.postMessage(task);
  return foundBy(worker);
}

function foundBy<Found>(worker: Worker): Promise<Found> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => ('found' in data ? resolve(data.found) : reject(new Error(data.error)));
    worker.onerror = (event) => reject(new Error(event.message));
  });
}

/** A classic worker has its script in one piece; a module worker, such as an extension's, is loaded as modules are. */
async function openClient(
  type: WorkerType,
  task: ClientTask,
): Promise<ClientOpening & { readonly firstAnswerMs: number }> {
  const begun = performance.now();
  const worker = new Worker(`client-${type}.js`, { type, name: JSON.stringify(task) });
  const opening = await foundBy<ClientOpening>(worker);
  const firstAnswerMs = performance.now() - begun;
  worker.terminate();
  return { ...opening, firstAnswerMs };
}

/** The first update of a client: fetches and stores what is published. */
async function storeClient({ baseUrl, trust }: Pick<ClientTask, 'baseUrl' | 'trust'>): Promise<string> {
  const client = createSnapshotClient({ baseUrl, trust, storage: indexedDb(), clientVersion: '0.1.0' });
  const { kind, problem } = await client.sync();
  client.close();
  return problem === null ? kind : `${kind}: ${problem.message}`;
}

const now = (): number => performance.timeOrigin + performance.now();

/** What the driver calls. */
const bench = {
  storeClient,
  openClient,
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
