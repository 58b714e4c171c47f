import { clientNetwork } from '@credit-lens/sdk/snapshot/client';
import browser from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import packedAdapters from '../adapters/table.gen.json' with { type: 'json' };
import { openSellerStore } from '../directory/seller-store.ts';
import { afterInstall } from '../lens/after-install.ts';
import { createBrowserSites } from '../lens/browser-sites.ts';
import { createDesk } from '../lens/desk.ts';
import { enableGranted } from '../lens/enable-granted.ts';
import { framesOf } from '../lens/frames-of.ts';
import { followPolicy, keptPolicy } from '../lens/kept-policy.ts';
import { openSeed } from '../lens/open-seed.ts';
import { refresh } from '../lens/refresh.ts';
import { runPage } from '../lens/run-page.ts';
import { openSearch } from '../lens/search-entrances.ts';
import { createSettings } from '../lens/settings.ts';
import { deleteSnapshotDatabases } from '../lens/snapshot-databases.ts';
import { BADGE_PART, DESK_PART, LIVE_PART } from '../lens/worker-parts.ts';
import { readTable } from '../page/adapting/read-table.ts';
import { signalWatched } from '../watch/watch-signals.ts';

/** What the worker does besides answering about mentions, run in it when there is such work. */
export default defineUnlistedScript(() => {
  DESK_PART.leave({
    network: clientNetwork,
    openSeed,
    afterInstall,
    enableGranted,
    openSearch,
    refresh,
    createDesk(core) {
      const { area } = core;
      const settings = createSettings(
        area,
        keptPolicy(area, () => followPolicy(area, browser.storage.managed)),
      );
      return createDesk({
        ...core,
        framesOf: async (tabId) => (await framesOf(tabId)).map(({ id }) => id),
        runPage,
        settings,
        sites: createBrowserSites(settings),
        liveClient: async (server) => (await LIVE_PART.load(browser.runtime.getURL))(server),
        loadBadgeCheck: () => BADGE_PART.load(browser.runtime.getURL),
        deleteDatabases: deleteSnapshotDatabases,
        openSellerStore,
        adapters: readTable(packedAdapters),
        tellWatched: (changed, isNews) =>
          signalWatched(browser, changed, isNews, {
            title: browser.i18n.getMessage('watchedTitle'),
            text: browser.i18n.getMessage('watchedText'),
          }),
        async openSellers() {
          await browser.tabs.create({
            url: browser.runtime.getURL('/options.html#sellers' as '/options.html'),
          });
        },
      });
    },
  });
});
