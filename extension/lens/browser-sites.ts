import browser from 'webextension-polyfill';
import { framesOf } from './frames-of.ts';
import type { SettingsStore } from './settings.ts';
import { createSites, PAGE_SCRIPT, type Sites } from './sites.ts';
import { tellTab } from './tell-tab.ts';

/** Before the page's words are there: the script waits for them, and has been read and compiled when they come. */
const RUN_AT = 'document_start';

/** The enabled sites, bound to this browser's permissions and script registration. */
export function createBrowserSites(settings: SettingsStore): Sites {
  return createSites({
    settings,
    withPort: !import.meta.env.FIREFOX,
    isPermitted: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    async giveBack(pattern) {
      const { origins = [] } = await browser.permissions.getAll();
      if (origins.includes(pattern)) await browser.permissions.remove({ origins: [pattern] });
    },
    registered: async () =>
      (await browser.scripting.getRegisteredContentScripts()).map(({ id, runAt }) => ({
        id,
        isOutdated: runAt !== RUN_AT,
      })),
    register: (scripts) =>
      browser.scripting.registerContentScripts(
        scripts.map((script) => ({
          ...script,
          js: [PAGE_SCRIPT],
          runAt: RUN_AT,
          allFrames: true,
          // Also frames without an address of their own, which a page of the site wrote: `srcdoc`, `about:blank`, `blob:`.
          matchOriginAsFallback: true,
          persistAcrossSessions: true,
        })),
      ),
    unregister: (ids) => browser.scripting.unregisterContentScripts({ ids }),
    allTabs: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
    async inject(tabId, origin) {
      const frames = (await framesOf(tabId)).filter((frame) => frame.origin === origin);
      if (frames.length === 0) return;
      try {
        await browser.scripting.executeScript({
          target: { tabId, frameIds: frames.map(({ id }) => id) },
          files: [PAGE_SCRIPT],
        });
      } catch {
        // A tab that shows an error page, or is being closed, takes no script; its next page is registered.
      }
    },
    tellTab,
  });
}
