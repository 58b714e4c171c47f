import browser from 'webextension-polyfill';

/** Scripts that a page gets only when it needs them, by the message that asks; files of the build. */
const SCRIPTS = { loadRecordView: 'record.js', loadAdapterScript: 'adapting.js' } as const;

/** Runs one in the page of a tab, beside the page script. Rejects where the browser lets nothing run there. */
export async function runScript(tabId: number, asked: keyof typeof SCRIPTS): Promise<true> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [0] },
    files: [SCRIPTS[asked]],
  });
  return true;
}
