import type { RunningExtension } from '../../browser/launch-extension.ts';
import type { Figures } from '../figures.ts';

/** Memory of the worker with the snapshot open, in megabytes: its heap and the buffers beside it, after a collection. */
export async function workerMegabytes(extension: RunningExtension): Promise<Figures> {
  const { snapshot } = await extension.send<{ snapshot: { bytes: number } | null }>({ type: 'readState' });
  const browser = await extension.context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('This browser cannot be reached through its own protocol.');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id));
  if (worker === undefined) return { workerMemoryMb: null };
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId: worker.targetId });
  const ask = (method: string): Promise<Record<string, number>> =>
    new Promise((resolve) => {
      const number = Math.floor(Math.random() * 1e6);
      browser.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message) as { id?: number; result?: Record<string, number> };
        if (answer.id === number) resolve(answer.result ?? {});
      });
      void browser.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: number, method }),
      });
    });
  await ask('HeapProfiler.collectGarbage');
  const {
    usedSize = 0,
    backingStorageSize = 0,
    embedderHeapUsedSize = 0,
  } = await ask('Runtime.getHeapUsage');
  await browser.detach();
  return {
    workerMemoryMb: (usedSize + backingStorageSize + embedderHeapUsedSize) / 1e6,
    workerSnapshotMb: (snapshot?.bytes ?? 0) / 1e6,
  };
}
