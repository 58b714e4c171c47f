import browser from 'webextension-polyfill';

/** The company whose file the side panel shows. */
export interface PanelChoice {
  readonly code: string;
  readonly isPrivate: boolean;
}

const KEY = 'panel';

/** The part of Chromium's own API that the polyfill does not know. */
interface SidePanelApi {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
}

/**
 * Shows the file of a company in the side panel of a window; in a tab where the browser has no side panel. The code lies in memory
 * and stands in no address, for addresses are kept in the history. Must be called by a press, before anything is waited for.
 */
export async function showInPanel(choice: PanelChoice, windowId: number): Promise<void> {
  const { sidePanel } = (globalThis as { chrome?: SidePanelApi }).chrome ?? {};
  const opened = sidePanel?.open({ windowId }) ?? browser.sidebarAction?.open();
  await browser.storage.session.set({ [KEY]: choice });
  if (opened === undefined) await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
  else await opened;
}

/** The company that was chosen last, or `null`. */
export async function readPanelChoice(): Promise<PanelChoice | null> {
  const { [KEY]: choice } = await browser.storage.session.get(KEY);
  return (choice as PanelChoice | undefined) ?? null;
}

/** Hears each choice that is made while the panel is open. */
export function onPanelChoice(heed: (choice: PanelChoice) => void): void {
  browser.storage.onChanged.addListener(({ [KEY]: change }, area) => {
    if (area === 'session' && change?.newValue !== undefined) heed(change.newValue as PanelChoice);
  });
}
