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
  test('while pages are asking answers them all the same', async () => {
    const opened = await Promise.all([open(), open(), stopWorker(extension)]);
    for (const page of opened.slice(0, 2) as Page[]) {
      await expect.poll(() => flagsOn(page), { timeout: 20_000 }).toBe(1);
      await page.close();
    }
  });

  test('before it has answered a page is asked again', async () => {
    await stopWorker(extension);
    // Wakes it by what opens no database, so that the first question of a page does.
    await extension.send({ type: 'nothing' });
    const worker = extension.context.serviceWorkers().at(-1);
    await worker?.evaluate(() => {
      const open = indexedDB.open.bind(indexedDB);
      indexedDB.open = (...words) => {
        Object.assign(globalThis, { isAsked: true });
        const request = open(...words);
        // It is never heard to have opened: the question of the page waits.
        request.addEventListener('success', (event) => event.stopImmediatePropagation());
        return request;
      };
    });
    const page = await open();
    await expect.poll(() => worker?.evaluate(() => 'isAsked' in globalThis), { timeout: 20_000 }).toBe(true);
    await stopWorker(extension);
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
    await Promise.all(sites.map((origin) => extension.send({ type: 'enableSite', origin })));
    await stopWorker(extension);
    expect((await state()).settings.sites).toEqual(expect.arrayContaining([...sites, SHOP]));
    for (const origin of sites) await extension.send({ type: 'disableSite', origin });
    expect((await state()).settings.sites).toEqual([SHOP]);
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
