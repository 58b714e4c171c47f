import type { browser } from '@wxt-dev/browser';
import type { CDPSession, Page, Worker } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LensState } from '../../extension/lens/messages.ts';
import { OVERLAY, SOLID_FLAGS, TIP } from '../browser/drawn.ts';
import type { RunningExtension } from '../browser/launch-extension.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import type { Middleman } from './middleman.ts';
import { type ShopOfOneCompany, startShop } from './shop-of-one-company.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

const DAY_MS = 86_400_000;
/** Waits for a state, not for a time: the machine may be busy. */
const PATIENCE = { timeout: 30_000 };
/** What a flag says of a list that grew old. */
const NOT_REFRESHED = 'not refreshed since';

let shop: ShopOfOneCompany;
let between: Middleman;
let api: ShopOfOneCompany['api'];
let extension: RunningExtension;
let open: ShopOfOneCompany['open'];

beforeAll(async () => {
  shop = await startShop();
  ({ between, api, extension, open } = shop);
});
afterAll(() => shop?.close());
beforeEach(() => {
  between.misbehave = null;
});

const state = () => extension.send<LensState>({ type: 'readState' });

const flagsOn = (page: Page) => page.locator(SOLID_FLAGS).count();
const hostsOn = (page: Page) => page.locator(OVERLAY).count();

/** The worker as it runs now. */
async function worker(): Promise<Worker> {
  await extension.send({ type: 'readState' });
  const found = extension.context.serviceWorkers().at(-1);
  if (found === undefined) throw new Error('The extension has no worker.');
  return found;
}

describe('a clock that is wrong', () => {
  /** Sets the clock of the worker, until it is stopped. */
  async function setClock(days: number): Promise<void> {
    await (await worker()).evaluate((shift) => {
      const right = Date.now;
      Date.now = () => right() + shift;
    }, days * DAY_MS);
  }

  /** What the flag says when it is pointed at: how old the list is. */
  async function saidOn(page: Page): Promise<string> {
    await page.mouse.move(0, 0);
    await page.locator(TIP).waitFor({ state: 'hidden' });
    await page.locator(SOLID_FLAGS).hover();
    return page.locator(TIP).innerText();
  }

  test.each([
    ['three days ahead leaves the flag, which says so', 3, 'notRefreshed', 1],
    ['eight days ahead leaves no flag: nothing is claimed of a list so old', 8, 'expired', 0],
    ['a day back leaves no flag: how old the list is cannot be told', -1, 'expired', 0],
  ])('%s, and all is well when it is right again', async (_what, days, freshness, flags) => {
    await setClock(days);
    expect((await state()).snapshot?.freshness).toBe(freshness);
    const page = await open();
    expect((await extension.mentionsOn(page)).map(({ outcome }) => outcome)).toEqual([
      flags === 1 ? 'listed' : 'unavailable',
    ]);
    await expect.poll(() => flagsOn(page), PATIENCE).toBe(flags);
    if (flags === 1) expect(await saidOn(page)).toContain(NOT_REFRESHED);
    await stopWorker(extension);
    await extension.send({ type: 'syncNow' });
    await expect.poll(() => flagsOn(page), PATIENCE).toBe(1);
    await expect.poll(() => saidOn(page), PATIENCE).not.toContain(NOT_REFRESHED);
    await page.close();
  });
});

test('a network that goes at any step of an update costs neither the list nor a flag', async () => {
  const page = await open();
  await expect.poll(() => flagsOn(page), PATIENCE).toBe(1);
  await shop.shortenList();
  let steps = 0;
  for (;;) {
    let asked = 0;
    between.misbehave = async (request, response) => {
      asked += 1;
      if (asked > steps) return void request.socket.destroy();
      const answer = await fetch(`${api.address}${request.url}`);
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
    };
    await extension.send({ type: 'syncNow' });
    const { snapshot, sync } = await state();
    expect(snapshot?.freshness, `${steps} requests came through`).toBe('current');
    expect([await flagsOn(page), await hostsOn(page)]).toEqual([1, 1]);
    if (sync.problem === null) break;
    expect(sync.problem).toMatchObject({ kind: 'notReached' });
    steps += 1;
  }
  // The manifest, what changed of the list, and what belongs to its records.
  expect(steps).toBeGreaterThan(2);
  await page.close();
});

describe('a disk', () => {
  test('that is full keeps the list in memory and says so, and is used again when there is room', async () => {
    const session = (await extension.context.newCDPSession(extension.controls)) as CDPSession;
    const origin = `chrome-extension://${extension.id}`;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await stopWorker(extension);
    await extension.send({ type: 'syncNow' });
    expect((await state()).sync.problem).toMatchObject({ kind: 'storage' });
    const page = await open();
    await expect.poll(() => flagsOn(page), PATIENCE).toBe(1);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await stopWorker(extension);
    await extension.send({ type: 'syncNow' });
    expect(await state()).toMatchObject({ sync: { problem: null }, storage: 'persistent' });
    await stopWorker(extension);
    // Nobody was asked since: it comes from the disk.
    expect(await state()).toMatchObject({ snapshot: { freshness: 'current' }, storage: 'persistent' });
    await page.close();
  });

  test('without IndexedDB leaves the list in memory, and says so', async () => {
    await stopWorker(extension);
    // Wakes the worker by what opens no database.
    await extension.send({ type: 'nothing' });
    await extension.context
      .serviceWorkers()
      .at(-1)
      ?.evaluate(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
    await extension.send({ type: 'syncNow' });
    expect(await state()).toMatchObject({ storage: 'memory', snapshot: { freshness: 'current' } });
    const page = await open();
    await expect.poll(() => flagsOn(page), PATIENCE).toBe(1);
    await page.close();
    await stopWorker(extension);
    expect((await state()).storage).toBe('persistent');
  });

  test('with databases of a newer version keeps them as they are; this one works in memory, and says so', async () => {
    await stopWorker(extension);
    const raised = await extension.controls.evaluate(raiseDatabases, 7);
    expect(raised.map(([name]) => name.replace(/ .*/, '')).sort()).toEqual([
      'credit-lens-sellers',
      'credit-lens-snapshot',
    ]);
    await extension.send({ type: 'syncNow' });
    expect(await state()).toMatchObject({ storage: 'memory', snapshot: { freshness: 'current' } });
    expect(await extension.send({ type: 'readDirectory' })).toMatchObject({ storage: 'memory' });
    const page = await open();
    await expect.poll(() => flagsOn(page), PATIENCE).toBe(1);
    await page.close();
    // The same version again: nothing was taken out, or put in.
    expect(await extension.controls.evaluate(raiseDatabases, 7)).toEqual(raised);
    await extension.controls.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
    });
    await stopWorker(extension);
    await extension.send({ type: 'syncNow' });
    expect((await state()).storage).toBe('persistent');
  });
});

describe('an extension that goes under an open page', () => {
  /** What the browser's own page of extensions does. */
  interface Manager {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string): Promise<void>;
    };
    readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> };
  }
  let manager: Page;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    manager = await extension.context.newPage();
    await manager.goto('chrome://extensions');
    // Without it the browser does not start again what was loaded from a folder.
    await manager.evaluate(() =>
      (chrome as unknown as Manager).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    page = await open();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.locator(SOLID_FLAGS).waitFor();
  });

  test('takes its flags along when it is updated, and the new one draws each once, before and after a reload', async () => {
    const first = await page.locator(OVERLAY).elementHandle();
    await manager.evaluate((id) => (chrome as unknown as Manager).developerPrivate.reload(id), extension.id);
    await expect.poll(() => first?.evaluate((host) => host.isConnected), PATIENCE).toBe(false);
    await expect.poll(async () => [await flagsOn(page), await hostsOn(page)], PATIENCE).toEqual([1, 1]);
    await page.reload();
    await expect.poll(async () => [await flagsOn(page), await hostsOn(page)], PATIENCE).toEqual([1, 1]);
    expect(errors).toEqual([]);
  });

  test('takes its flags along when it is switched off, though nothing moves, and loses no setting', async () => {
    const enable = (isOn: boolean) =>
      manager.evaluate(([id, on]) => (chrome as unknown as Manager).management.setEnabled(id, on), [
        extension.id,
        isOn,
      ] as const);
    await enable(false);
    await expect.poll(() => hostsOn(page), PATIENCE).toBe(0);
    await enable(true);
    await page.reload();
    await expect.poll(async () => [await flagsOn(page), await hostsOn(page)], PATIENCE).toEqual([1, 1]);
    expect(errors).toEqual([]);
  });
});

/** Runs in an extension page: raises each database to a version, as a newer extension does, and says how much lies in each store. */
async function raiseDatabases(version: number): Promise<[string, ...number[]][]> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []).sort();
  return Promise.all(
    names.map(
      (name) =>
        new Promise<[string, ...number[]]>((resolve, reject) => {
          const opening = indexedDB.open(name, version);
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction([...database.objectStoreNames]);
            const counts = [...database.objectStoreNames].map((store) =>
              transaction.objectStore(store).count(),
            );
            transaction.oncomplete = () => {
              database.close();
              resolve([name, ...counts.map(({ result }) => result)]);
            };
          };
        }),
    ),
  );
}
