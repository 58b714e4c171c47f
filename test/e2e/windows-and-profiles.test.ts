import { startServer } from '@credit-lens/api-mock/start-server';
import type { browser } from '@wxt-dev/browser';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FLAGS, OVERLAY } from '../browser/drawn.ts';
import { launchExtension, type ReportedMention, type RunningExtension } from '../browser/launch-extension.ts';
import { LISTED, serveShopItself } from './shop-of-one-company.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

const PATIENCE = { timeout: 30_000 };

let api: Awaited<ReturnType<typeof startServer>>;
let shop: Awaited<ReturnType<typeof serveShopItself>>;
let origin: string;
let extension: RunningExtension;
/** A page of the extension; the first one goes when the browser starts the extension anew. */
let screen: Page;

beforeAll(async () => {
  api = await startServer({ port: 0, database: ':memory:', size: 500 });
  // A server of its own: private windows are none of those whose requests the suite can answer itself.
  shop = await serveShopItself();
  origin = shop.origin;
  extension = await launchExtension();
  await extension.configure(api.address, [origin]);
  screen = extension.controls;
});
afterAll(async () => {
  await extension?.close();
  shop?.close();
  await api?.close();
});

async function openShop({ context }: RunningExtension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return page;
}
const drawnOn = async (page: Page) => [
  await page.locator(FLAGS).count(),
  await page.locator(OVERLAY).count(),
];

/** Opens the shop in a window of its own; gives the tab. */
function openWindow(incognito: boolean): Promise<number> {
  return screen.evaluate(
    async ({ url, incognito }) => {
      const window = await chrome.windows.create({ url, incognito });
      return window?.tabs?.[0]?.id ?? -1;
    },
    { url: `${origin}/`, incognito },
  );
}

/** What the shop in a tab is told, once it is. */
async function toldTo(tabId: number): Promise<ReportedMention[]> {
  const list = (): Promise<ReportedMention[]> =>
    screen.evaluate((id) => chrome.runtime.sendMessage({ type: 'listTabMentions', tabId: id }), tabId);
  await expect.poll(async () => (await list()).length, PATIENCE).toBe(1);
  return list();
}

test('two windows on one page have a flag each, drawn once, and lose it together', async () => {
  const first = await openShop(extension);
  const opened = extension.context.waitForEvent('page');
  await openWindow(false);
  const second = await opened;
  for (const page of [first, second]) await expect.poll(() => drawnOn(page), PATIENCE).toEqual([1, 1]);
  await extension.send({ type: 'disableSite', origin });
  for (const page of [first, second]) await expect.poll(() => drawnOn(page), PATIENCE).toEqual([0, 0]);
  await extension.send({ type: 'enableSite', origin });
  for (const page of [first, second]) {
    await expect.poll(() => drawnOn(page), PATIENCE).toEqual([1, 1]);
    await page.close();
  }
});

test('two profiles at once know nothing of each other', async () => {
  const other = await launchExtension();
  try {
    await other.configure(api.address, [origin]);
    const [here, there] = [await openShop(extension), await openShop(other)];
    for (const page of [here, there]) await expect.poll(() => drawnOn(page), PATIENCE).toEqual([1, 1]);
    await other.send({ type: 'saveSettings', settings: { language: 'de' } });
    await other.send({ type: 'disableSite', origin });
    await expect.poll(() => drawnOn(there), PATIENCE).toEqual([0, 0]);
    expect(await drawnOn(here)).toEqual([1, 1]);
    expect(await extension.send({ type: 'readState' })).toMatchObject({
      settings: { language: 'auto', sites: [origin] },
    });
    await here.close();
  } finally {
    await other.close();
  }
});

/** What the browser's own page of extensions does. */
interface Manager {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
}

/** All that the extension keeps on disk, but for the list that everybody has. */
function kept(): Promise<unknown> {
  return screen.evaluate(async () => {
    const { lastUpdate, ...local } = await chrome.storage.local.get();
    const rows: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      if (name.startsWith('credit-lens-snapshot')) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => {
          all.onsuccess = resolve;
        });
        rows.push([name, store, all.result]);
      }
      database.close();
    }
    return JSON.parse(JSON.stringify({ local, rows }));
  });
}

test('what a person does in a private window leaves nothing behind it', async () => {
  const manager = await extension.context.newPage();
  await manager.goto('chrome://extensions');
  // The browser starts the extension anew, which closes its pages.
  await manager.evaluate(async (extensionId) => {
    const { developerPrivate } = chrome as unknown as Manager;
    // Without it the browser takes an unpacked extension for one that may not run.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.id);
  await manager.close();
  screen = await extension.context.newPage();
  const isThere = () =>
    screen.goto(`chrome-extension://${extension.id}/options.html`).then(
      () => true,
      () => false,
    );
  await expect.poll(isThere, PATIENCE).toBe(true);
  await screen.evaluate(() => chrome.runtime.sendMessage({ type: 'syncNow' }));
  const before = await kept();

  const inPrivate = await openWindow(true);
  expect(await toldTo(inPrivate)).toMatchObject([{ outcome: 'listed', flag: 'solid' }]);
  // As the card does: the message is that of a script in this very page.
  await screen.evaluate(
    async ({ tabId, code }) => {
      await chrome.scripting.executeScript({
        target: { tabId },
        args: [code],
        func: (of: string) =>
          Promise.all([
            chrome.runtime.sendMessage({ type: 'openCard', code: of }),
            chrome.runtime.sendMessage({ type: 'changeFollow', code: of, name: null, isFollowed: true }),
            chrome.runtime.sendMessage({ type: 'muteHere', code: of, instead: null }),
          ]),
      });
    },
    { tabId: inPrivate, code: LISTED },
  );
  await expect.poll(async () => (await toldTo(inPrivate))[0]?.isMuted, PATIENCE).toBe(true);
  expect(await kept()).toEqual(before);

  // Elsewhere nothing is muted, and once the last private window was closed, there neither.
  const page = await openShop(extension);
  await expect.poll(() => drawnOn(page), PATIENCE).toEqual([1, 1]);
  await page.close();
  await screen.evaluate(async (tabId) => {
    const { windowId } = await chrome.tabs.get(tabId);
    await chrome.windows.remove(windowId);
  }, inPrivate);
  const again = await openWindow(true);
  await expect.poll(async () => (await toldTo(again))[0]?.flag, PATIENCE).toBe('solid');
  expect(await kept()).toEqual(before);
});
