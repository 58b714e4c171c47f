import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cast } from '@credit-lens/api-mock/cast';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import type { browser } from '@wxt-dev/browser';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SiteFile } from '../../.ci/adapters/site-file.ts';
import { OPEN_CARD, OVERLAY, SOLID_FLAGS } from '../browser/drawn.ts';
import { launchExtension, type ReportedMention, type RunningExtension } from '../browser/launch-extension.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import { writeDemoAdapters } from '../site/demo-adapters.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { type Site, startSite } from '../site/start-site.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

const SHOP = '700101';
const LICENCE = `https://mall.jd.com/showLicence-${SHOP}.html`;
const ITEM = 'https://item.jd.com/70010001.html';
const LISTING = 'https://search.jd.com/Search?keyword=cup';
const ELSEWHERE = 'https://blog.example/licence.html';
/** Addresses of the site itself that are no licence page of this shop. */
const LOOKALIKES = [
  `https://mall.jd.com/index-${SHOP}.html`,
  `https://mall.jd.com/notes/showLicence-${SHOP}.html`,
  `https://item.jd.com/showLicence-${SHOP}.html`,
];
const FRAMING = 'https://blog.example/frame.html';
const ORIGINS = [...new Set([LICENCE, ITEM, LISTING, ELSEWHERE].map((address) => new URL(address).origin))];

const listed = cast().find(({ role }) => role === 'courtListed');
const other = cast().find(({ role }) => role === 'noEntry');
if (!listed?.code || !other?.code)
  throw new Error('The cast lacks a listed company or one without an entry.');
const CODE = listed.code;
const OTHER = other.code;

const text = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
/** The licence page as the site served it, for an invented company. */
const licence = (code: string) =>
  text('test/pages/jd-licence.html')
    .replaceAll('91330483MA2B9PTN02', code)
    .replaceAll('浙江百越汇农业科技有限公司', listed.name);
/** The pages of the site that are known as reconstructed alone, switched on as if they had been tried. */
const allOn = (sites: readonly SiteFile[]) =>
  sites.map((site) =>
    site.site === 'jd'
      ? { ...site, pages: site.pages.map((page) => ({ ...page, known: 'saved' as const })) }
      : site,
  );

let folder: string;
let api: RunningServer;
let site: Site;
let extension: RunningExtension;
let served: Map<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'credit-lens-sellers-'));
  const adapters = writeDemoAdapters(join(folder, 'adapters.json'), allOn);
  const operatorKey = demoOperatorKey();
  api = await startServer({ port: 0, operatorKey, database: ':memory:', adapters });
  site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  await start();
  await extension.configure(api.address, [site.marketplace, ...ORIGINS]);
});
afterAll(async () => {
  await extension?.close();
  await site?.close();
  await api?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  served = new Map([
    [LICENCE, licence(CODE)],
    [ITEM, text('test/adapters/pages/jd-item.html')],
    [LISTING, text('test/adapters/pages/jd-listing.html')],
    [ELSEWHERE, licence(CODE)],
    [FRAMING, `<h1>Blog</h1><iframe src="${LICENCE}"></iframe>`],
  ]);
  await extension.send({ type: 'eraseSellers' });
});

async function start(): Promise<void> {
  extension = await launchExtension({ profile: join(folder, 'profile') });
  for (const origin of ORIGINS) {
    await extension.context.route(`${origin}/**`, (route) => {
      const body = served.get(route.request().url());
      return body === undefined
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
    });
  }
}

async function open(address: string): Promise<{ page: Page; mentions: ReportedMention[] }> {
  const page = await extension.context.newPage();
  await page.goto(address);
  return { page, mentions: await extension.mentionsOn(page) };
}
async function visit(address: string): Promise<ReportedMention[]> {
  const { page, mentions } = await open(address);
  await page.close();
  return mentions;
}
const shops = async (address: string) => (await visit(address)).filter(({ seller }) => seller !== undefined);
const known = async () =>
  (await extension.send<{ sellers: { sellerId: string }[] }>({ type: 'readDirectory' })).sellers;

describe('one look at a licence page', () => {
  test('marks that seller on the other pages of the site, with the page and day it was read on', async () => {
    expect(await shops(ITEM)).toEqual([]);
    expect(await visit(LICENCE)).toContainEqual(
      expect.objectContaining({ code: CODE, flag: 'solid', source: 'adapter' }),
    );
    for (const address of [ITEM, LISTING]) {
      expect(await shops(address)).toEqual([
        expect.objectContaining({
          code: CODE,
          outcome: 'listed',
          flag: 'solid',
          seller: expect.objectContaining({ site: 'jd', sellerId: SHOP, page: 'licence' }),
        }),
      ]);
    }
  });

  test('is remembered when the browser starts again', async () => {
    await visit(LICENCE);
    await extension.close();
    await start();
    expect(await shops(LISTING)).toHaveLength(1);
  });

  test('tells in tooltip and card that the code is not printed there', async () => {
    await visit(LICENCE);
    const { page } = await open(ITEM);
    const flag = page.locator(SOLID_FLAGS);
    expect(await flag.count()).toBe(1);
    await flag.hover();
    const said =
      /The code is not printed here\. It stood on this site’s own page about the shop, read .* on \d/;
    expect(await page.locator(`${OVERLAY} [role=tooltip]`).innerText()).toMatch(said);
    await flag.click();
    await page.locator(OPEN_CARD).waitFor();
    expect(await page.locator(OPEN_CARD).innerText()).toMatch(said);
    await page.close();
  });

  test('marks the shop on the demo marketplace too, whose shop pages print no code', async () => {
    const front = await extension.context.newPage();
    await front.goto(`${site.marketplace}/`);
    const shop = await front
      .locator('.card', { hasText: CODE })
      .locator('.card-shop a')
      .first()
      .getAttribute('href');
    await front.close();
    const id = /\d+/.exec(shop ?? '')?.[0];
    expect(await shops(`${site.marketplace}/shop/${id}`)).toEqual([]);
    await visit(`${site.marketplace}/licence/${id}`);
    expect(await shops(`${site.marketplace}/shop/${id}`)).toEqual([
      expect.objectContaining({ code: CODE, flag: 'solid' }),
    ]);
    // Where the code is printed, it has the flag, and the shop beside it needs none.
    const listing = (await visit(`${site.marketplace}/`)).filter(({ code }) => code === CODE);
    expect(listing.map(({ flag, seller }) => [flag, seller !== undefined]).sort()).toEqual([
      ['none', true],
      ['solid', false],
    ]);
  });
});

test('what a licence page said is not believed any more after its time', async () => {
  await visit(LICENCE);
  expect(await shops(LISTING)).toHaveLength(1);
  await extension.controls.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('credit-lens-sellers'));
    const rows = database.transaction('sellers', 'readwrite').objectStore('sellers');
    const [key] = await settled(rows.getAllKeys());
    const [row] = await settled(rows.getAll());
    const day = new Date(Date.now() - 93 * 86_400_000).toISOString().slice(0, 10);
    await settled(rows.put({ ...row, learned: { ...row.learned, day } }, key));
    database.close();
  });
  await stopWorker(extension);
  expect(await shops(LISTING)).toEqual([]);
  expect(await known()).toEqual([]);
});

describe('what a page cannot do', () => {
  test('a page of another host teaches nothing, however it is built', async () => {
    await visit(ELSEWHERE);
    expect(await known()).toEqual([]);
  });

  test('a page of the site that is built as its licence page, but stands elsewhere, teaches nothing', async () => {
    for (const address of LOOKALIKES) {
      served.set(address, licence(CODE));
      // It is read like any page: the code that it prints is told, and belongs to nobody's shop.
      expect(await visit(address)).toContainEqual(expect.objectContaining({ code: CODE, source: 'label' }));
    }
    expect(await known()).toEqual([]);
    expect(await shops(ITEM)).toEqual([]);
  });

  test('a licence page in a frame of another site teaches nothing', async () => {
    const { page } = await open(FRAMING);
    // The frame has been read.
    await expect
      .poll(() => extension.mentionsOn(page), { timeout: 20_000 })
      .toContainEqual(expect.objectContaining({ code: CODE }));
    await page.close();
    expect(await known()).toEqual([]);
  });

  test('a field that is edited after it was read teaches nothing else', async () => {
    const { page } = await open(LICENCE);
    await page.evaluate(
      ([code, next]) => {
        const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (words.nextNode()) {
          const node = words.currentNode as Text;
          if (node.data.includes(code)) node.data = node.data.replace(code, next);
        }
      },
      [CODE, OTHER] as const,
    );
    await expect
      .poll(() => extension.mentionsOn(page))
      .toContainEqual(expect.objectContaining({ code: OTHER }));
    await page.close();
    expect(await known()).toEqual([
      expect.objectContaining({ learned: expect.objectContaining({ code: CODE }) }),
    ]);
  });

  test('a licence page with two codes teaches neither', async () => {
    served.set(LICENCE, licence(CODE).replace(CODE, `${CODE} ${OTHER}`));
    await visit(LICENCE);
    expect(await known()).toEqual([]);
  });
});

describe('a wrong company', () => {
  test('is corrected in the options, and the correction goes before the licence page', async () => {
    await visit(LICENCE);
    const options = extension.controls;
    await options.reload();
    const row = options.locator(`[data-seller="jd ${SHOP}"]`);
    expect(await row.innerText()).toContain(CODE);
    await row.getByText('Correct').click();
    await row.getByRole('textbox').fill('not a code');
    await row.getByRole('button', { name: 'Save' }).click();
    expect(await options.locator('#says-sellers').innerText()).toMatch(/not a unified social credit code/);
    await row.getByRole('textbox').fill(OTHER);
    await row.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => row.innerText()).toContain('You entered this code on');
    await visit(LICENCE);
    expect(await shops(ITEM)).toEqual([expect.objectContaining({ code: OTHER, flag: 'none' })]);
  });

  test('is not marked any more once the seller is forgotten, on open pages too', async () => {
    await visit(LICENCE);
    const { page } = await open(ITEM);
    expect(await page.locator(SOLID_FLAGS).count()).toBe(1);
    const options = extension.controls;
    await options.reload();
    await options.getByRole('button', { name: `Forget seller ${SHOP} on jd` }).click();
    await expect.poll(() => page.locator(SOLID_FLAGS).count()).toBe(0);
    await page.close();
    expect(await shops(LISTING)).toEqual([]);
  });

  test('leads from the card to the options, and can be muted on this site alone', async () => {
    await visit(LICENCE);
    const { page } = await open(ITEM);
    await page.locator(SOLID_FLAGS).click();
    const card = page.locator(OPEN_CARD);
    await card.waitFor();
    const mute = card.getByRole('button', { name: 'No flag for this code on this site' });
    await mute.dispatchEvent('click');
    await page.waitForTimeout(300);
    expect(await page.locator(SOLID_FLAGS).count()).toBe(1);
    const opened = extension.context.waitForEvent('page');
    await card.getByRole('button', { name: 'Correct it for this shop' }).click();
    const options = await opened;
    await options.locator(`[data-seller="jd ${SHOP}"]`).waitFor();
    await options.close();
    await page.bringToFront();
    await mute.click();
    await expect.poll(() => page.locator(SOLID_FLAGS).count()).toBe(0);
    expect(await extension.mentionsOn(page)).toEqual([
      expect.objectContaining({ code: CODE, outcome: 'listed', flag: 'none', isMuted: true }),
    ]);
    expect((await shops(LISTING))[0]).toMatchObject({ flag: 'solid' });
    const { origin } = new URL(ITEM);
    await extension.send({ type: 'unmute', origin, code: CODE });
    await expect.poll(() => page.locator(SOLID_FLAGS).count()).toBe(1);
    await page.close();
  });

  test('is downloaded with the rest as a file', async () => {
    await visit(LICENCE);
    const options = extension.controls;
    await options.reload();
    const download = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Download as a file' }).click();
    const content = JSON.parse(readFileSync((await (await download).path()) ?? '', 'utf8'));
    expect(content).toMatchObject({
      format: 'credit-lens-sellers',
      sellers: [{ site: 'jd', sellerId: SHOP, learned: { code: CODE, page: 'licence' } }],
    });
  });
});

describe('an update of the adapters', () => {
  const file = () => join(folder, 'adapters.json');
  const publish = async (write: () => unknown) => {
    write();
    await api.staticSite.publish();
    await extension.send({ type: 'syncNow' });
  };
  const report = async () =>
    (await extension.send<{ adapters: unknown }>({ type: 'readDirectory' })).adapters;
  const source = async () => (await visit(LICENCE)).find(({ code }) => code === CODE)?.source;

  test('switches one off and on again; a site that changed is read like any other page, and says so', async () => {
    expect(await source()).toBe('adapter');
    await publish(() => writeDemoAdapters(file(), allOn, ['jd/licence']));
    expect(await source()).toBe('label');
    await publish(() => writeDemoAdapters(file(), allOn));
    expect(await source()).toBe('adapter');
    served.set(LICENCE, licence(CODE).replaceAll('details-bd', 'details-renamed'));
    const { page, mentions } = await open(LICENCE);
    expect(mentions.find(({ code }) => code === CODE)).toMatchObject({ source: 'label', flag: 'solid' });
    const tabId = await extension.controls.evaluate(
      async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id,
      LICENCE,
    );
    expect(await extension.send({ type: 'readTabAdapter', tabId })).toEqual({
      adapter: 'jd/licence',
      outcome: 'stale',
    });
    await page.close();
  });

  test('that is broken is refused with its reason, and the last good one stays', async () => {
    await publish(() => writeDemoAdapters(file(), allOn, ['jd/licence']));
    const good = await report();
    await publish(() =>
      writeFileSync(file(), '{"format":1,"off":[],"sites":[["jd","*.com",["L","/*","*"]]]}'),
    );
    expect(await report()).toMatchObject({
      version: (good as { version: number }).version,
      refused: expect.stringContaining('sites[0]'),
    });
    expect(await source()).toBe('label');
    await publish(() => writeDemoAdapters(file(), allOn));
    expect(await source()).toBe('adapter');
  });

  test('whose bytes were forged on the way is refused, and the last good one stays', async () => {
    await extension.context.route(`${api.address}/static/adapters/*`, (route) =>
      route.fulfill({ body: '{"format":1,"off":["*/*"],"sites":null}', contentType: 'application/json' }),
    );
    const good = await report();
    await publish(() => writeDemoAdapters(file(), allOn, ['ccgp/*']));
    await extension.context.unroute(`${api.address}/static/adapters/*`);
    expect(await report()).toEqual(good);
    expect(await source()).toBe('adapter');
    const { sync } = await extension.send<{ sync: { problem: unknown } }>({ type: 'readState' });
    expect(sync.problem).toMatchObject({ file: expect.stringContaining('adapters/') });
  });

  test('fetches the same file for everyone, with the rest and never because of a page', () => {
    const asked = extension.requests.filter((request) => request.includes('/adapters/'));
    expect(asked.length).toBeGreaterThan(0);
    for (const request of asked) expect(request).toMatch(/^GET [^?]+\/static\/adapters\/[0-9a-f]{64}\.json$/);
  });
});

test('“Erase all” forgets sellers, corrections and muted flags', async () => {
  await visit(LICENCE);
  await extension.send({ type: 'correctSeller', site: 'jd', sellerId: '1', code: OTHER });
  await extension.send({ type: 'eraseAll' });
  expect(await extension.send({ type: 'readDirectory' })).toMatchObject({ sellers: [], mutes: [] });
});
