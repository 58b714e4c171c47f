import browser from 'webextension-polyfill';
import type { WorkerMessage } from './messages.ts';

/** Tells the page script of a tab. Tabs without one are most tabs: they answer `undefined`. */
export async function tellTab(tabId: number, message: WorkerMessage): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    // “Receiving end does not exist”: nothing of ours is on that page.
    return undefined;
  }
}
