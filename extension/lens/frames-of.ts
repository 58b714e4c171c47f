import browser from 'webextension-polyfill';

/** A frame of a tab that the extension may look into. */
export interface TabFrame {
  readonly id: number;
  readonly origin: string;
}

/**
 * The frames of a tab that the browser lets us into, the page itself first. Asked by running one line in each, for the
 * list of frames would cost a permission that also tells of every navigation.
 */
export async function framesOf(tabId: number): Promise<readonly TabFrame[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Of a frame that the page wrote: the page's, which its address does not tell.
      func: () => origin,
    });
    return results
      .map(({ frameId, result }) => ({ id: frameId, origin: String(result) }))
      .sort((a, b) => a.id - b.id);
  } catch {
    // An error page, a page of the browser, or a tab being closed: nothing of ours is there.
    return [];
  }
}
