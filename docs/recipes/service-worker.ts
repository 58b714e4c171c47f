/**
 * A service worker that answers the pages of an origin about codes, from a snapshot on the device. Nobody learns what was
 * asked: the worker fetches the same files as everyone, and answers without the network, offline too.
 *
 * The page names the publisher's folder when it registers the worker: see `ask-service-worker.ts`.
 */
import { createSnapshotClient, type DeviceAnswer, indexedDb } from '@credit-lens/sdk/snapshot/client';

/** Milliseconds after which the publisher is asked for a later state: an hour. */
const RENEWAL = 3_600_000;

/** What the types of pages do not have. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** Codes as somebody wrote them, and where the answers go. */
interface Question extends WorkerEvent {
  readonly data: { readonly codes: readonly string[] };
  readonly ports: readonly [MessagePort];
}

const client = createSnapshotClient({
  baseUrl: new URL(location.href).searchParams.get('publisher') ?? `${location.origin}/static`,
  trust: 'firstUse', // better: { keyId, publicKey } of the publisher
  storage: indexedDb(),
  clientVersion: '1.0.0',
});

/** The state of an earlier visit. Read once for each life of the worker. */
let opened: Promise<unknown> | undefined;

async function answer(codes: readonly string[]): Promise<DeviceAnswer[]> {
  opened ??= client.open();
  await opened;
  if (client.state === null) await client.sync(); // the first visit has nothing yet
  return client.checkMany(codes);
}

/** Goes on behind the answer. After failures the client waits by itself before it asks again. */
async function renew(): Promise<void> {
  const { state } = client;
  if (state === null || Date.now() - state.confirmedAt > RENEWAL) await client.sync();
}

addEventListener('activate', (event) => {
  (event as WorkerEvent).waitUntil(answer([]));
});

addEventListener('message', (event) => {
  const { data, ports, waitUntil } = event as unknown as Question;
  const [port] = ports;
  const answered = answer(data.codes).then((answers) => port.postMessage(answers));
  waitUntil.call(event, answered.then(renew));
});
