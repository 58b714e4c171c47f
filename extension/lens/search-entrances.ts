import type { Browser } from 'webextension-polyfill';
import { leaveSearch } from '../screens/pending-search.ts';

/** Id of the entry in the menu of a selection, and of the command that opens the search. */
const SEARCH = 'search';

/**
 * The ways to the search screen that a browser offers: a keyword in the address bar, the menu of a selection, a shortcut. Nothing is
 * looked up while a person types: the text goes to the screen when they say so. A browser on a phone has fewer of these ways, or none.
 *
 * @param open opens the screen with a text
 */
export function offerSearch(browser: Browser, open: (text: string) => Promise<void>): void {
  browser.omnibox?.setDefaultSuggestion({ description: browser.i18n.getMessage('omniboxHint') });
  browser.omnibox?.onInputEntered.addListener((text) => void open(text));
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === SEARCH) void open(selectionText);
  });
  browser.commands?.onCommand.addListener((name) => {
    if (name === SEARCH) void open('');
  });
}

/** Opens the search screen with a text in its field. */
export async function openSearch(browser: Browser, text: string): Promise<void> {
  await leaveSearch(text);
  await browser.tabs.create({ url: browser.runtime.getURL('search.html') });
}

/** Puts the entry into the menu of a selection. The browser keeps it, so once after each install or update is enough. */
export async function offerSearchInMenu(browser: Browser): Promise<void> {
  await browser.contextMenus?.removeAll();
  const title = browser.i18n.getMessage('menuSearch');
  browser.contextMenus?.create({ id: SEARCH, title, contexts: ['selection'] });
}
