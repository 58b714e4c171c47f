import browser from 'webextension-polyfill';

/** Longest text that is taken over: registered names have at most 120 characters. */
const LONGEST = 120;
const KEY = 'pendingSearch';

/**
 * Hands a text over to the search screen, from the address bar or a selection. It lies in memory until that screen takes it, and
 * stands in no address, for addresses are kept in the history.
 */
export async function leaveSearch(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text.trim().slice(0, LONGEST) });
}

/** Takes what was handed over; empty where nothing was. */
export async function takeSearch(): Promise<string> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : '';
}
