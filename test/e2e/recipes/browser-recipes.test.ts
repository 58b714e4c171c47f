import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_SWITCHES, requireChromium } from '../../browser/find-chromium.ts';
import { type ServedPages, servePages } from './serve-pages.ts';

/** What the page of the recipes offers to a test. */
interface PageOfRecipes {
  sync(): Promise<string>;
  startWorker(): Promise<void>;
  askWorker(codes: string[]): Promise<string[]>;
}
declare const recipes: PageOfRecipes;

let register: RunningServer;
let pages: ServedPages;
let browser: Browser;
let page: Page;
let asked: string[];
beforeAll(async () => {
  [register, pages, browser] = await Promise.all([
    startServer({ port: 0, size: 500 }),
    servePages(),
    chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES], headless: true }),
  ]);
});
afterAll(async () => {
  await browser.close();
  pages.close();
  await register.close();
});
beforeEach(async () => {
  const context = await browser.newContext();
  asked = [];
  context.on('request', (request) => asked.push(request.url()));
  page = await context.newPage();
  await page.goto(`${pages.address}?server=${encodeURIComponent(register.address)}`);
  return () => context.close();
});

/** Requests that name a company. */
const naming = () => asked.filter((url) => url.includes('/v1/'));

describe('the recipe of React hooks', () => {
  it('answers on the device, draws anew when a state arrives, and names the company to nobody', async () => {
    const device = page.locator('#device');
    await device.filter({ hasText: 'unavailable' }).waitFor();
    expect(await page.evaluate(() => recipes.sync())).toBe('updated');
    await device.filter({ hasText: 'listed' }).waitFor();
    expect(naming()).toEqual([]);
  });

  it('asks the server when a person opens the file, and forgets the answer when it is closed', async () => {
    const live = page.locator('#live');
    await live.filter({ hasText: 'not asked' }).waitFor();
    await page.getByRole('button').click();
    await live.filter({ hasText: 'listed' }).waitFor();
    expect(naming()).toHaveLength(1);
    await page.getByRole('button').click();
    await live.filter({ hasText: 'not asked' }).waitFor();
  });
});

describe('the recipe of a service worker', () => {
  it('answers the page without naming a company to anybody, and without the network', async () => {
    await page.evaluate(() => recipes.startWorker());
    const ask = () => page.evaluate((codes) => recipes.askWorker(codes), ['91330106FAKE000133', 'no code']);
    expect(await ask()).toEqual(['listed', 'notCovered']);
    await page.context().setOffline(true);
    expect(await ask()).toEqual(['listed', 'notCovered']);
    expect(naming()).toEqual([]);
    expect(asked.some((url) => url.endsWith('/static/manifest.json'))).toBe(true);
  });
});
