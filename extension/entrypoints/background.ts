import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { createSnapshots } from '../lens/create-snapshot.ts';
import { holdArea } from '../lens/held-area.ts';
import { followPolicy, keptPolicy } from '../lens/kept-policy.ts';
import { createLens } from '../lens/lens.ts';
import { readOrigin } from '../lens/origin.ts';
import { createReadOnce } from '../lens/read-once.ts';
import { readPagePart } from '../lens/read-page-part.ts';
import { REFRESH } from '../lens/refresh.ts';
import { runPart } from '../lens/run-part.ts';
import { offerSearch } from '../lens/search-entrances.ts';
import { createSettingsReader } from '../lens/settings.ts';
import { tellTab } from '../lens/tell-tab.ts';
import { BADGE_PART, DESK_PART, LIVE_PART } from '../lens/worker-parts.ts';

export default defineBackground(() => {
  const addressOf = (file: string) => browser.runtime.getURL(file);
  LIVE_PART.keep(addressOf);
  DESK_PART.keep(addressOf);
  BADGE_PART.keep(addressOf);
  const desk = () => DESK_PART.load(addressOf);
  const local = holdArea(browser.storage.local);
  const session = holdArea(browser.storage.session);
  const policy = followPolicy(local, browser.storage.managed);
  const settings = createSettingsReader(
    local,
    keptPolicy(local, () => policy),
  );
  const now = () => Date.now();
  const once = createReadOnce(session);
  const lens = createLens({
    once,
    settings,
    area: local,
    session,
    tabs: {
      all: async () => (await browser.tabs.query({})).flatMap(({ id }) => id ?? []),
      tell: tellTab,
    },
    now,
    create: createSnapshots(
      { clientVersion: browser.runtime.getManifest().version, now },
      async () => (await desk()).network,
      async (...seed) => (await desk()).openSeed(...seed, addressOf),
    ),
    loadDesk: async (core) => (await desk()).createDesk(core),
  });

  async function refresh(): Promise<void> {
    await (await desk()).refresh(browser.alarms, () => lens.sync(false), now);
  }
  async function reconcile(): Promise<void> {
    await (await lens.sites()).reconcile();
  }
  async function prepare(): Promise<void> {
    await reconcile();
    await refresh();
  }

  offerSearch(browser, async (text) => (await desk()).openSearch(browser, text));
  browser.tabs.onRemoved.addListener((tabId) => void once.end(tabId));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void desk().then(({ afterInstall }) => afterInstall(browser, reason));
    void prepare();
  });
  browser.runtime.onStartup.addListener(() => void prepare());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REFRESH) void refresh();
  });
  browser.permissions.onRemoved.addListener(() => void reconcile());
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await (await desk()).enableGranted(await lens.sites(), origins);
  });

  // There only where a person gave the permission.
  browser.notifications?.onClicked.addListener(() => void browser.runtime.openOptionsPage());

  browser.windows?.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (!windows.some(({ incognito }) => incognito)) await lens.forgetPrivate();
  });

  const ownAddress = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (sender.url?.startsWith(ownAddress)) return lens.answerScreen(message);
    // A frame is answered for its own origin, whatever page it stands in; what a page wrote into one has the page's.
    const origin = readOrigin('origin' in sender ? sender.origin : sender.url);
    const { url = '', frameId, tab: { id: tabId, incognito: isPrivate = false } = {} } = sender;
    if (origin === null || tabId === undefined || frameId === undefined) return undefined;
    return settings.read().then(async ({ sites }) => {
      if (!sites.includes(origin) && !(await once.has(tabId, origin))) return undefined;
      const part = readPagePart(message);
      if (part !== null) return runPart({ tabId, frameId }, part);
      return lens.answerPage(message, { origin, url, frameId, isPrivate });
    });
  });
});
