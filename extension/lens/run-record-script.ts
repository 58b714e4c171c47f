import browser from 'webextension-polyfill';

/** File of the script that draws records, in the build. */
const RECORD_SCRIPT = 'record.js';

/** Runs it in a frame of a tab, beside the page script. Rejects where the browser lets nothing run there. */
export async function runRecordScript(tabId: number, frameId: number): Promise<true> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [RECORD_SCRIPT] });
  return true;
}
