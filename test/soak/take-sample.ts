import type { Page } from 'playwright';
import { workerMegabytes } from '../bench/extension/worker.ts';
import type { RunningExtension } from '../browser/launch-extension.ts';

/** What is watched, and how much of it may come in an hour. */
export const WATCHED = {
  shopHeapMb: 1,
  shopNodes: 500,
  shopListeners: 100,
  shopDocuments: 2,
  tabHeapMb: 1,
  tabNodes: 500,
  tabListeners: 100,
  tabDocuments: 2,
  workerHeapMb: 1,
} as const;
export type Watched = keyof typeof WATCHED;

/** The heap of a page's process in megabytes, and what of its documents is alive in it, after a collection. */
async function pageFigures(page: Page): Promise<[number, number, number, number]> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  // Twice: what the first frees of the browser's side lets the second free more.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners, documents } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return [usedSize / 1e6, nodes, jsEventListeners, documents];
}

/** Measures the page that changes in place, the tab that goes from page to page, and the worker. */
export async function takeSample(
  extension: RunningExtension,
  shop: Page,
  tab: Page,
): Promise<Record<Watched, number>> {
  const [shopHeapMb, shopNodes, shopListeners, shopDocuments] = await pageFigures(shop);
  const [tabHeapMb, tabNodes, tabListeners, tabDocuments] = await pageFigures(tab);
  const workerHeapMb = (await workerMegabytes(extension))['workerMemoryMb'] ?? Number.NaN;
  return {
    shopHeapMb,
    shopNodes,
    shopListeners,
    shopDocuments,
    tabHeapMb,
    tabNodes,
    tabListeners,
    tabDocuments,
    workerHeapMb,
  };
}
