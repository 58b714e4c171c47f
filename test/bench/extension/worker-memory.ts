import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launchExtension } from '../../browser/launch-extension.ts';
import { stopWorker } from '../../browser/stop-worker.ts';
import type { Figures } from '../figures.ts';
import { publishRegister } from '../snapshot/browser/published-register.ts';
import { syntheticCode } from '../snapshot/synthetic-register.ts';
import { workerMegabytes } from './worker.ts';

/** Where the extension looks for what a server publishes. */
const FOLDER = '/static/';

/**
 * Memory of the worker with a snapshot of 3 MB of synthetic codes: right after it was fetched and applied, and of a worker
 * that was woken by a question and has answered it, which is how a worker mostly lives.
 */
export async function measureWorkerMemory(): Promise<Figures> {
  const { files } = await publishRegister();
  const server = createServer((request, response) => {
    const bytes = files[(request.url ?? '').slice(FOLDER.length)];
    response.writeHead(bytes === undefined ? 404 : 200).end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const extension = await launchExtension();
  try {
    await extension.configure(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, []);
    const { workerMemoryMb: fetched = null } = await workerMegabytes(extension);
    await stopWorker(extension);
    const answer = await extension.send<{ outcome: string }>({ type: 'checkCode', code: syntheticCode(1) });
    if (answer.outcome !== 'listed') throw new Error(`The synthetic snapshot answered "${answer.outcome}".`);
    return { ...(await workerMegabytes(extension)), workerMemoryMbFetched: fetched };
  } finally {
    await extension.close();
    server.close();
    server.closeAllConnections();
  }
}
