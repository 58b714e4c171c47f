import browser from 'webextension-polyfill';
import type { WorkerMessage } from './messages.ts';

/**
 * Tells the page scripts of a tab, or that of one frame. Resolves to the first answer; tabs without a script are most
 * tabs: they answer `undefined`.
 */
export async function tellTab(tabId: number, message: WorkerMessage, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId });
  } catch {
    // “Receiving end does not exist”: nothing of ours is on that page.
    return undefined;
  }
}
