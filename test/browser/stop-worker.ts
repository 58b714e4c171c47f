import type { RunningExtension } from './launch-extension.ts';

/** Stops the worker, as the browser does when it has been idle; the next message starts it again. */
export async function stopWorker({ context, id }: RunningExtension): Promise<void> {
  const browser = await context.browser()?.newBrowserCDPSession();
  if (browser === undefined) throw new Error('This browser cannot be reached through its own protocol.');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
  if (worker === undefined) throw new Error('The extension has no worker to stop.');
  await browser.send('Target.closeTarget', { targetId: worker.targetId });
  await browser.detach();
}
