import { createIndexedDbCache } from '@credit-lens/sdk/indexed-db-cache';
import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createBrowserSites } from '../lens/browser-sites.ts';
import { createDetailsClients, type DetailsClients } from '../lens/details-clients.ts';
import { createLens, type Lens, type LensParts } from '../lens/lens.ts';
import { openListedStore } from '../lens/listed-store.ts';
import { readOrigin } from '../lens/origin.ts';
import { readPageMessage, readScreenMessage } from '../lens/read-message.ts';
import { createSettings } from '../lens/settings.ts';
import { tellTab } from '../lens/tell-tab.ts';

/** Name of the alarm that refreshes the listed set. */
const REFRESH = 'refresh';
/** Minutes until the next refresh after a success, and spread added by chance so that devices do not ask at once. */
const REFRESH_AFTER = 55;
const REFRESH_SPREAD = 10;
/** The same after a failure. */
const RETRY_AFTER = 5;
const RETRY_SPREAD = 5;

export default defineBackground(() => {
  const settings = createSettings(browser.storage.local);
  const sites = createBrowserSites(settings);
  const clients = createDetailsClients(createIndexedDbCache());
  const lens = startLens(settings, sites, clients);

  async function refresh(): Promise<void> {
    // Set first: should the worker be stopped meanwhile, the next refresh is already arranged.
    await arrange(REFRESH_AFTER, REFRESH_SPREAD);
    await clients.sweep();
    const { problem } = await (await lens).sync();
    if (problem !== null) await arrange(RETRY_AFTER, RETRY_SPREAD);
  }
  async function prepare(): Promise<void> {
    await sites.reconcile();
    await refresh();
  }

  browser.runtime.onInstalled.addListener(() => void prepare());
  browser.runtime.onStartup.addListener(() => void prepare());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REFRESH) void refresh();
  });
  browser.permissions.onRemoved.addListener(() => void sites.reconcile());
  // The prompt may have closed the popup that asked: the site it asked for is switched on here.
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    for (const pattern of origins) {
      const origin = readOrigin(pattern.replace(/\/\*$/, ''));
      if (origin !== null && !pattern.includes('://*')) void sites.enable(origin);
    }
  });

  const ownAddress = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(ownAddress)) {
      const asked = readScreenMessage(message);
      return asked === null ? undefined : lens.then((ready) => ready.answerScreen(asked));
    }
    const asked = readPageMessage(message);
    const origin = readOrigin(sender.url);
    if (asked === null || origin === null || sender.tab === undefined || sender.frameId !== 0)
      return undefined;
    const isPrivate = sender.tab.incognito;
    return sites
      .isEnabled(origin)
      .then(async (isEnabled) => (isEnabled ? (await lens).answerPage(asked, isPrivate) : undefined));
  });
});

async function arrange(minutes: number, spread: number): Promise<void> {
  await browser.alarms.create(REFRESH, { delayInMinutes: minutes + Math.random() * spread });
}

async function startLens(
  settings: LensParts['settings'],
  sites: LensParts['sites'],
  clients: DetailsClients,
): Promise<Lens> {
  return createLens({
    store: await openListedStore(),
    settings,
    sites,
    tabs: {
      all: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
      tell: tellTab,
    },
    now: () => Date.now(),
    clients,
  });
}
