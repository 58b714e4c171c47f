/** A worker that answers from a snapshot client: opens what is stored, asks once, and says how long it took. */
import { createSnapshotClient, indexedDb } from '@credit-lens/sdk/snapshot/client';
import type { ClientOpening, ClientTask } from './client-task.ts';
import { copiedToMemory } from './copied-to-memory.ts';

const scriptMs = performance.now();

async function measure({ from, baseUrl, trust, listedCode }: ClientTask): Promise<ClientOpening> {
  const storage = from === 'memory' ? await copiedToMemory() : indexedDb();
  const client = createSnapshotClient({ baseUrl, trust, storage, clientVersion: '0.1.0' });
  const opening = performance.now();
  const state = await client.open();
  const opened = performance.now();
  const { outcome } = client.check(listedCode);
  const checked = performance.now();
  if (state === null || outcome !== 'listed')
    throw new RangeError(`A listed code was answered with ${outcome}.`);
  return { scriptMs, openMs: opened - opening, checkMs: checked - opened };
}

measure(JSON.parse(self.name)).then(
  (found) => self.postMessage({ found }),
  (error: unknown) => self.postMessage({ error: String(error) }),
);
