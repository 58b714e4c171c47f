import { startServer } from '@credit-lens/api-mock/start-server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { OPEN_CARD, SOLID_FLAGS } from '../browser/drawn.ts';
import { launchExtension, type RunningExtension } from '../browser/launch-extension.ts';
import { codeOf, LISTED } from './shop-of-one-company.ts';
import { everythingKept } from './witness.ts';

const SITE = 'https://shop.example';
const FULL = codeOf('fullFile');
const fileOf = (code: string) => `GET ${api.address}/v1/entities/${code}/records`;

let api: Awaited<ReturnType<typeof startServer>>;
let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  api = await startServer({ port: 0, database: ':memory:', size: 500 });
  extension = await launchExtension();
  const body = `<!doctype html><meta charset="utf-8"><title>页面</title><p>统一社会信用代码：${LISTED}</p><p>统一社会信用代码：${FULL}</p>`;
  await extension.context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await extension.configure(api.address, [SITE]);
});
afterAll(async () => {
  await extension?.close();
  await api?.close();
});
beforeEach(async () => {
  page = await extension.context.newPage();
  await page.goto(`${SITE}/1`);
  await extension.mentionsOn(page);
  extension.requests.length = 0;
});

/** Requests for a public file. */
const asked = () => extension.requests.filter((request) => request.includes('/records'));
/** Whether the script that draws records ran in the page; only the extension's own world knows. */
const styleSheets = () =>
  page.locator('html > div').evaluate((host) => host.shadowRoot?.adoptedStyleSheets.length ?? 0);

test('what draws records comes into a page with its first card, and not before', async () => {
  const before = await styleSheets();
  expect(before).toBeGreaterThan(0);
  await page.locator(SOLID_FLAGS).first().click();
  await page.locator(`${OPEN_CARD} .cl-card`).waitFor();
  expect(await styleSheets()).toBe(before + 1);
  await page.close();
});

test('the public file is asked for once, by a person’s press and no other, and is kept nowhere', async () => {
  await page.locator(SOLID_FLAGS).first().click();
  const button = page.locator(`${OPEN_CARD} .cl-button`);
  await button.waitFor();
  await button.evaluate((element) => {
    (element as HTMLElement).click();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  });
  await page.waitForTimeout(200);
  expect(asked()).toEqual([]);
  await button.click();
  await page.locator(`${OPEN_CARD} .cl-file details`).first().waitFor();
  expect(asked()).toEqual([fileOf(LISTED)]);
  const text = await page.locator(`${OPEN_CARD} .cl-file`).innerText();
  expect(text).toContain('about a quarter of the items of a file is not public');
  expect(await everythingKept(extension)).not.toContain('publicOnly');
  await page.close();
});

test('the popup shows the file of a company without a flag, by kind, with market information apart', async () => {
  const tabs = await extension.controls.evaluate(async (url) => {
    const { tabs } = (
      globalThis as unknown as {
        chrome: { tabs: { query(q: object): Promise<{ id: number; url?: string }[]> } };
      }
    ).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url());
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tabs}`);
  await popup.locator(`[data-opens="${FULL}"]`).click();
  await popup.locator('.cl-button').click();
  await popup.locator('.cl-file details').first().waitFor();
  expect(asked()).toEqual([fileOf(FULL)]);
  expect(await popup.locator('.cl-file > .cl-says').innerText()).toBe('27 records');
  expect(await popup.locator('.cl-market ~ details').count()).toBe(2);
  await popup.close();
  await page.close();
});
