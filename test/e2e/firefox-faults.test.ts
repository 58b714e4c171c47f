import { startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildForFirefox } from '../../.ci/build.ts';
import type { LensState } from '../../extension/lens/messages.ts';
import { launchFirefox, type RunningFirefox, requireFirefox } from '../browser/launch-firefox.ts';
import { type Middleman, standBetween } from './middleman.ts';
import { serveShopItself } from './shop-of-one-company.ts';

const DAY_MS = 86_400_000;
/** Runs in the page of the shop: how many flags can be seen there. */
const FLAGS = `[...document.querySelectorAll('html > div')].flatMap((host) =>
  [...(host.openOrClosedShadowRoot?.querySelectorAll('.flag:not([hidden]) button') ?? [])]).length`;
/** Runs in the page of the shop: what the tooltip of a flag says, while it is shown. */
const TIP = `[...document.querySelectorAll('html > div')].map((host) =>
  host.openOrClosedShadowRoot?.querySelector('[role=tooltip]:popover-open')?.textContent ?? '').join()`;
/** The Tab key, as the WebDriver protocol names it. */
const TAB = '\uE004';
/** Runs in an extension page, before what is done to the event page: `worker` is its window. */
const WORKER = 'const worker = (await window.wrappedJSObject.browser.runtime.getBackgroundPage());';

let api: Awaited<ReturnType<typeof startServer>>;
let between: Middleman;
let shop: Awaited<ReturnType<typeof serveShopItself>>;
let firefox: RunningFirefox;
/** The tab of an extension page, and that of the shop, whose page names one listed company. */
let controls: string;
let page: string;
let address: string;

beforeAll(async () => {
  const folder = buildForFirefox();
  api = await startServer({ port: 0, database: ':memory:', size: 500 });
  between = await standBetween(api.address);
  shop = await serveShopItself();
  const { origin } = shop;
  address = `${origin}/`;
  firefox = await launchFirefox(requireFirefox(), folder);
  await firefox.openScreen('options.html');
  controls = await firefox.handle();
  await send({ type: 'saveSettings', settings: { serverAddress: between.address } });
  await send({ type: 'syncNow' });
  await send({ type: 'enableSite', origin });
  page = await firefox.newTab();
  await firefox.open(address);
  await flags(1);
});
afterAll(async () => {
  await firefox?.close();
  shop?.close();
  await between?.close();
  await api?.close();
});
beforeEach(() => {
  between.misbehave = null;
});

async function inScreen<Value>(body: string, ...args: unknown[]): Promise<Value> {
  await firefox.switchTo(controls);
  return firefox.run<Value>(body, ...args);
}
const send = <Answer>(message: Record<string, unknown>) =>
  inScreen<Answer>(
    `const sent = Components.utils.cloneInto(args[0], window);
     return JSON.parse(JSON.stringify((await window.wrappedJSObject.browser.runtime.sendMessage(sent)) ?? null));`,
    message,
  );
const state = () => send<LensState>({ type: 'readState' });

/** The page of the shop comes to have so many flags. */
async function flags(count: number, isReloaded = false): Promise<void> {
  await firefox.switchTo(page);
  if (isReloaded) await firefox.open(address);
  await firefox.until(`return ${FLAGS} === args[0]`, count);
}

test('an event page that was ended answers the next page, and an open one keeps its flag, once', async () => {
  await firefox.stopWorker();
  await flags(1);
  await flags(1, true);
});

test('offline, the last good list stays, and says what is wrong', async () => {
  between.misbehave = (request) => void request.socket.destroy();
  await send({ type: 'syncNow' });
  expect((await state()).sync.problem).toMatchObject({ kind: 'notReached' });
  await firefox.stopWorker();
  await flags(1, true);
  between.misbehave = null;
  await send({ type: 'syncNow' });
  expect((await state()).sync.problem).toBeNull();
});

test.each([
  ['three days ahead leaves the flag, which says so', 3, 'notRefreshed', 1],
  ['eight days ahead leaves no flag', 8, 'expired', 0],
  ['a day back leaves no flag', -1, 'expired', 0],
])('a clock %s', async (_what, days, freshness, count) => {
  await inScreen(
    `${WORKER} const right = Date.now;
     Components.utils.exportFunction(() => right() + args[0], worker.Date, { defineAs: 'now' });`,
    days * DAY_MS,
  );
  expect((await state()).snapshot?.freshness).toBe(freshness);
  await flags(count, true);
  if (count === 1) {
    await firefox.press(TAB);
    await firefox.until(`return ${TIP}.includes('not refreshed since')`);
  }
  await firefox.stopWorker();
  await send({ type: 'syncNow' });
  await flags(1);
});

test('a disk that is full keeps the list in memory and says so, and is used again when there is room', async () => {
  await inScreen(
    `${WORKER} Components.utils.exportFunction(() => {
       throw new worker.DOMException('No room.', 'QuotaExceededError');
     }, worker.IDBObjectStore.prototype, { defineAs: 'put' });`,
  );
  await api.staticSite.publish();
  await send({ type: 'syncNow' });
  expect((await state()).sync.problem).toMatchObject({ kind: 'storage' });
  await flags(1, true);
  await firefox.stopWorker();
  await send({ type: 'syncNow' });
  expect(await state()).toMatchObject({ sync: { problem: null }, storage: 'persistent' });
  await firefox.stopWorker();
  // Nobody was asked since: it comes from the disk.
  expect(await state()).toMatchObject({ snapshot: { freshness: 'current' }, storage: 'persistent' });
  await flags(1, true);
});

test('a list on the disk that is damaged is as if there were none, and is fetched anew', async () => {
  const damaged = await inScreen<number>(
    `const done = (request) => new Promise((resolve, reject) => {
       request.onsuccess = () => resolve(request.result);
       request.onerror = () => reject(request.error);
     });
     let count = 0;
     const { indexedDB } = window;
     for (const { name } of await indexedDB.databases()) {
       if (!name.startsWith('credit-lens-snapshot')) continue;
       const database = await done(indexedDB.open(name));
       const store = database.transaction('files', 'readwrite').objectStore('files');
       for (const key of await done(store.getAllKeys())) {
         await done(store.put(Components.utils.cloneInto([1, 2, 3], window), key));
         count += 1;
       }
       database.close();
     }
     return count;`,
  );
  expect(damaged).toBeGreaterThan(2);
  await firefox.stopWorker();
  await send({ type: 'syncNow' });
  expect((await state()).snapshot).not.toBeNull();
  await flags(1, true);
});
