import browser from 'webextension-polyfill';
import { PAGE_SCRIPT } from './sites.ts';

/** Runs the first look in the page of a tab that a person asked for; `false` where the browser lets nothing run there. */
export async function runPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
    return true;
  } catch {
    // A page of the browser itself, its store, or a page that was left meanwhile. The popup says so.
    return false;
  }
}
