import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_SWITCHES, requireChromium } from '../browser/find-chromium.ts';
import { type ServedOrigin, serveOrigin } from './consumers/serve-pages.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const badgeFolder = fileURLToPath(new URL('../../widget/dist/', import.meta.url));
const OPERATOR = 'the-key-of-an-operator-in-a-test';
const LISTED = '91330106FAKE000133';

let server: RunningServer;
let shop: ServedOrigin;
let browser: Browser;
beforeAll(async () => {
  [server, shop, browser] = await Promise.all([
    startServer({ port: 0, size: 100, operatorKey: OPERATOR, badgeFolder }),
    serveOrigin(),
    chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] }),
  ]);
});
afterAll(async () => {
  await browser.close();
  shop.close();
  await server.close();
});

interface Opened {
  readonly page: Page;
  /** Paths that were asked for. */
  readonly requests: string[];
  readonly failures: string[];
}

async function open(
  path: string,
  options: { readonly width?: number; readonly colorScheme?: 'dark' } = {},
): Promise<Opened> {
  const { width = 900, ...rest } = options;
  const page = await browser.newPage({ locale: 'en-GB', viewport: { width, height: 800 }, ...rest });
  const requests: string[] = [];
  const failures: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.goto(`${server.address}${path}`);
  return { page, requests, failures };
}

/** Waits until the preview says this. */
function previewed(page: Page, element: 'credit-badge' | 'credit-card', text: string): Promise<unknown> {
  return page.waitForFunction(
    ([tag, wanted]) => document.querySelector(tag)?.renderRoot.textContent?.includes(wanted) ?? false,
    [element, text] as const,
  );
}

async function post(path: string, key: string, body: object): Promise<unknown> {
  const response = await fetch(`${server.address}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

describe('the embed page', () => {
  it('is used by keyboard alone, draws each choice, and asks about a company when told to', async () => {
    const { page, requests, failures } = await open('/embed');
    await previewed(page, 'credit-badge', 'Listed on');
    const asked = () => requests.filter((path) => path.startsWith('/v1/'));
    expect(asked()).toEqual([`/v1/entities/${LISTED}`]);
    await page.getByLabel('Unified social credit code').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await previewed(page, 'credit-card', 'Listed by');
    await page.getByLabel('Language').selectOption('zh-Hant');
    await previewed(page, 'credit-card', '列入');
    const lines = page.getByLabel('Lines for your page');
    expect(await lines.inputValue()).toContain('locale="zh-Hant"');
    await page.getByLabel('Unified social credit code').fill('91310115FAKE00021N');
    expect(await lines.inputValue()).toContain('code="91310115FAKE00021N"');
    expect(asked()).toHaveLength(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => asked().at(-1)).toBe('/v1/entities/91310115FAKE00021N');
    await page.getByRole('button', { name: 'Copy the lines' }).press('Enter');
    await page.getByText(/^(Copied\.|Selected: copy it with your keyboard\.)$/).waitFor();
    expect(failures).toEqual([]);
    await page.close();
  });

  it('writes lines that work on the page of a shop', async () => {
    const asked = { purpose: 'shopperInformation', label: 'shop', audiences: [shop.origin] };
    const { secret } = (await post('/v1/admin/keys', OPERATOR, asked)) as { secret: string };
    const { statements } = (await post('/v1/statements', secret, {
      audience: shop.origin,
      codes: [LISTED],
    })) as {
      statements: { statement: string }[];
    };
    const { page } = await open('/embed');
    await page.getByLabel('Name every file with its hash').check();
    await page.getByLabel('In one JSON block').check();
    const lines = await page.getByLabel('Lines for your page').inputValue();
    shop.answer((path) =>
      path === '/'
        ? {
            body: `<!doctype html><html lang="en">${lines.replace('STATEMENT', statements[0]?.statement ?? '')}`,
            type: 'text/html',
          }
        : { body: readFileSync(badgeFolder + path.replace('/credit-lens/', '')), type: 'text/javascript' },
    );
    await page.goto(shop.origin);
    await previewed(page, 'credit-badge', 'Listed on');
    await page.locator('credit-badge').click();
    await previewed(page, 'credit-badge', 'Statement verified');
    await page.close();
  });

  it.each([
    { path: '/embed', colorScheme: 'dark' as const },
    { path: '/embed?lang=zh', width: 320 },
  ])('is accessible and fits: %j', async ({ path, ...options }) => {
    const { page, failures } = await open(path, options);
    await previewed(page, 'credit-badge', path.endsWith('zh') ? '列入' : 'Listed on');
    expect(await page.locator('html').getAttribute('lang')).toBe(path.endsWith('zh') ? 'zh-CN' : 'en');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    // By the debugger, which no policy of the page hinders.
    await page.evaluate(readFileSync(AXE, 'utf8'));
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(failures).toEqual([]);
    await page.close();
  });

  it('gives no file but its own scripts and those of the release', async () => {
    for (const path of [
      'modules/page/start-server.js',
      'badge/integrity.json',
      'badge/define.js',
      'badge/..%2fpackage.json',
    ])
      expect((await fetch(`${server.address}/embed/${path}`)).status).toBe(404);
  });
});
