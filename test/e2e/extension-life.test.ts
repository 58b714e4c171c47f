import type { browser } from '@wxt-dev/browser';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LensState } from '../../extension/lens/messages.ts';
import { FLAGS, OVERLAY, SOLID_FLAGS } from '../browser/drawn.ts';
import type { RunningExtension } from '../browser/launch-extension.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import type { Middleman } from './middleman.ts';
import { SHOP, type ShopOfOneCompany, startShop } from './shop-of-one-company.ts';

/** In functions that run inside the worker. */
declare const chrome: typeof browser;

let shop: ShopOfOneCompany;
let between: Middleman;
let extension: RunningExtension;
let open: ShopOfOneCompany['open'];

beforeAll(async () => {
  shop = await startShop();
  ({ between, extension, open } = shop);
});
afterAll(() => shop?.close());
beforeEach(() => {
  between.misbehave = null;
});

const state = () => extension.send<LensState>({ type: 'readState' });

const flagsOn = (page: Page) => page.locator(SOLID_FLAGS).count();

describe('a worker that is stopped', () => {
  /** A worker that hears what pages ask and answers none of it: no database is ever heard to have opened. */
  async function deafWorker(): Promise<{ asked(): Promise<number> }> {
    await stopWorker(extension);
    // Wakes it by what opens no database, so that the first question of a page does.
    await extension.send({ type: 'nothing' });
    const worker = extension.context.serviceWorkers().at(-1);
    if (worker === undefined) throw new Error('The extension has no worker.');
    await worker.evaluate(() => {
      const world = Object.assign(globalThis, { asked: 0 });
      chrome.runtime.onMessage.addListener((message: { type?: string }) => {
        if (message.type === 'answerMentions') world.asked += 1;
      });
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...words) => {
        const request = open(...words);
        request.addEventListener('success', (event) => event.stopImmediatePropagation());
        return request;
      };
    });
    return { asked: () => worker.evaluate(() => (globalThis as unknown as { asked: number }).asked) };
  }

  test('while pages are asking is asked again by each of them', async () => {
    const worker = await deafWorker();
    const pages = [await open(), await open()];
    await expect.poll(worker.asked, { timeout: 20_000 }).toBe(pages.length);
    await stopWorker(extension);
    for (const page of pages) {
      await expect.poll(() => flagsOn(page), { timeout: 20_000 }).toBe(1);
      await page.close();
    }
  });

  test('when a page comes is started by it', async () => {
    await stopWorker(extension);
    const page = await open();
    await expect.poll(() => flagsOn(page), { timeout: 20_000 }).toBe(1);
    await page.close();
  });

  test('in the middle of an update keeps the last good list, and the next update comes through', async () => {
    const before = (await state()).snapshot;
    let asked = () => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    // It never answers: the update stands where it is.
    between.misbehave = () => asked();
    const update = extension.send({ type: 'syncNow' }).catch(() => null);
    await isAsked;
    await stopWorker(extension);
    await update;
    expect((await state()).snapshot).toEqual(before);
    between.misbehave = null;
    await extension.send({ type: 'syncNow' });
    expect((await state()).sync).toMatchObject({ problem: null });
    const page = await open();
    await expect.poll(() => flagsOn(page)).toBe(1);
    await page.close();
  });

  test('loses no setting that two screens change at once', async () => {
    const sites = ['https://a.example', 'https://b.example', 'https://c.example'];
    const chosen = { language: 'de', appearance: 'dark', hiddenLists: ['B01'] };
    await Promise.all([
      ...sites.map((origin) => extension.send({ type: 'enableSite', origin })),
      ...Object.entries(chosen).map(([key, value]) =>
        extension.send({ type: 'saveSettings', settings: { [key]: value } }),
      ),
    ]);
    await stopWorker(extension);
    const { settings } = await state();
    expect(settings).toMatchObject(chosen);
    expect(settings.sites).toEqual(expect.arrayContaining([...sites, SHOP]));
    for (const origin of sites) await extension.send({ type: 'disableSite', origin });
    expect((await state()).settings.sites).toEqual([SHOP]);
    const asBefore = { language: 'auto', appearance: 'auto', hiddenLists: [] };
    await extension.send({ type: 'saveSettings', settings: asBefore });
  });
});

describe('a list on the device that is damaged', () => {
  test('is as if there were none, and is fetched anew', async () => {
    await extension.controls.evaluate(damageDatabases);
    await stopWorker(extension);
    const page = await open();
    await extension.send({ type: 'syncNow' });
    expect((await state()).snapshot).not.toBeNull();
    await expect.poll(() => flagsOn(page), { timeout: 20_000 }).toBe(1);
    await page.close();
  });

  test('is fetched anew where its database was deleted', async () => {
    await stopWorker(extension);
    await extension.controls.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases())
        if (name.startsWith('credit-lens-snapshot')) indexedDB.deleteDatabase(name);
    });
    await extension.send({ type: 'syncNow' });
    expect((await state()).snapshot).not.toBeNull();
  });
});

test('two windows show the same flags, and lose them together when the site is switched off', async () => {
  const first = await open();
  const [second] = await Promise.all([
    extension.context.waitForEvent('page'),
    extension.controls.evaluate((url) => void chrome.windows.create({ url }), `${SHOP}/window`),
  ]);
  for (const page of [first, second]) await expect.poll(() => flagsOn(page), { timeout: 20_000 }).toBe(1);
  await extension.send({ type: 'disableSite', origin: SHOP });
  for (const page of [first, second]) await expect.poll(() => page.locator(FLAGS).count()).toBe(0);
  await extension.send({ type: 'enableSite', origin: SHOP });
  for (const page of [first, second]) {
    await expect.poll(() => flagsOn(page), { timeout: 20_000 }).toBe(1);
    expect(await page.locator(OVERLAY).count()).toBe(1);
    await page.close();
  }
});

/** Overwrites every file of every snapshot with noise, from a page of the extension. */
async function damageDatabases(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('credit-lens-snapshot')) continue;
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        const store = database.transaction('files', 'readwrite').objectStore('files');
        const names = store.getAllKeys();
        names.onsuccess = () => {
          for (const key of names.result) store.put(new Uint8Array([1, 2, 3]), key);
        };
        store.transaction.oncomplete = () => {
          database.close();
          resolve();
        };
      };
    });
  }
}
