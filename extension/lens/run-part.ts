import browser from 'webextension-polyfill';
import type { PagePart } from './messages.ts';

/** A page of a tab, or a frame in it. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

/**
 * Runs a part of the page script in a page. Rejects where the browser lets nothing run there. What draws comes along with what
 * reads: asked for when there is something to draw it would hold up the first flag by its whole way.
 */
export async function runPart({ tabId, frameId }: Place, part: PagePart): Promise<true> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [`${part}.js`, ...(part === 'page' ? ['drawing.js'] : [])],
    // What asked for it runs already: it need not wait for the page's own scripts and pictures.
    injectImmediately: true,
  });
  return true;
}
