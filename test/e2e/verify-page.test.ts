import { createRequire } from 'node:module';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { fetchStatementKeys, formatShortCode, verifyStatement } from '@credit-lens/sdk/statement';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_SWITCHES, requireChromium } from '../browser/find-chromium.ts';

const OPERATOR = 'the-key-of-an-operator-in-a-test';
const SHOP = 'https://shop.example';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let server: RunningServer;
let browser: Browser;
let secret: string;
let listed: string;

async function post(
  path: string,
  key: string,
  body: object,
  address: string = server.address,
): Promise<Record<string, string>> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, string>;
}

async function mint(code: string): Promise<Record<string, string>> {
  const { statements } = await post('/v1/statements', secret, { audience: SHOP, codes: [code] });
  return (statements as unknown as Record<string, string>[])[0] ?? {};
}

beforeAll(async () => {
  server = await startServer({ port: 0, size: 300, operatorKey: OPERATOR });
  browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] });
  const asked = { purpose: 'research', label: 'shop', audiences: [SHOP] };
  secret = (await post('/v1/admin/keys', OPERATOR, asked))['secret'] ?? '';
  const { items } = (await (await fetch(`${server.address}/v1/listed`)).json()) as {
    items: { code: string }[];
  };
  listed = items[0]?.code ?? '';
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Opens the page, with what stands after the `#`, and gives what was asked of the server. */
async function open(
  hash: string,
  {
    path = '/verify',
    ...options
  }: { path?: string; locale?: string; colorScheme?: 'dark'; width?: number } = {},
): Promise<{ readonly page: Page; readonly requests: string[]; readonly failures: string[] }> {
  const { width = 900, locale = 'en-GB', ...rest } = options;
  const page = await browser.newPage({ locale, viewport: { width, height: 800 }, bypassCSP: false, ...rest });
  const requests: string[] = [];
  const failures: string[] = [];
  page.on('request', (request) =>
    requests.push(`${new URL(request.url()).pathname}${new URL(request.url()).search}`),
  );
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()));
  await page.goto(`${server.address}${path}${hash}`);
  return { page, requests, failures };
}

const said = (page: Page) => page.locator('#result');
const VERIFIED = 'Statement verified: it was signed by';

describe('the verify page', () => {
  it('says of each outcome alike that the statement is verified, and what it says', async () => {
    for (const [code, words] of [
      [listed, 'Listed by'],
      ['91330106MA2CFAH12X', 'cannot speak about this code (outsideRegister)'],
    ] as const) {
      const { statement } = await mint(code);
      const { page, requests, failures } = await open(`#s=${statement}`);
      await said(page).getByText(VERIFIED).waitFor();
      const text = await said(page).innerText();
      for (const part of [words, code, `pages of ${SHOP}`, 'not been withdrawn'])
        expect(text).toContain(part);
      expect(text).not.toMatch(/[✓✔☑]/u);
      expect(requests.join()).not.toContain(code);
      expect(requests.join()).not.toContain(statement?.slice(0, 60));
      expect(failures).toEqual([]);
      await page.close();
    }
  });

  it('demands that the log goes on from where this browser saw it last', async () => {
    const { statement = '' } = await mint(listed);
    const { page, requests } = await open(`#s=${statement}`);
    await said(page).getByText(VERIFIED).waitFor();
    await mint('91330106MA2CFAH12X');
    await mint('91320585FAKEAF7485');
    const again = async (words: string) => {
      await page.getByRole('button', { name: 'Verify' }).click();
      await said(page).getByText(words).waitFor();
    };
    await again(VERIFIED);
    expect(requests.filter((path) => path.startsWith('/v1/log/consistency'))).toHaveLength(1);
    expect(requests.join()).not.toContain('/v1/log/proof');
    await page.evaluate(() => {
      const seen = JSON.parse(localStorage.getItem('credit-lens-log') ?? '') as object;
      localStorage.setItem('credit-lens-log', JSON.stringify({ ...seen, rootHash: 'ab'.repeat(32) }));
    });
    await again('The log does not continue the one that was seen before');
    await page.close();
  });

  it('verifies a code from paper, and one that was mistyped it does not look up', async () => {
    const { shortCode = '' } = await mint(listed);
    const { page, requests } = await open('');
    await page.getByLabel('Statement or short code').fill(formatShortCode(shortCode).toLowerCase());
    await page.getByRole('button', { name: 'Verify' }).click();
    await said(page).getByText(VERIFIED).waitFor();
    const before = requests.length;
    await page.getByLabel('Statement or short code').fill(`${shortCode.slice(1)}${shortCode[0]}`);
    await page.getByRole('button', { name: 'Verify' }).click();
    await said(page).getByText('neither a statement nor a short code').waitFor();
    expect(requests.length).toBe(before);
    await page.close();
  });

  it('says in words what is wrong with one that was changed, cut off or withdrawn', async () => {
    const { statement = '' } = await mint(listed);
    const [head, body = '', mark] = statement.split('.');
    const edited = Buffer.from(body, 'base64url').toString().replace(SHOP, 'https://evil.example');
    const changed = `${head}.${Buffer.from(edited).toString('base64url')}.${mark}`;
    for (const [text, words] of [
      [changed, 'The signature does not fit the text'],
      [`${head}.${body}`, 'not a whole statement'],
    ] as const) {
      const { page } = await open(`#s=${text}`);
      await said(page).getByText(words).waitFor();
      expect(await said(page).innerText()).not.toContain('Listed by');
      await page.close();
    }
    const found = (await (await fetch(`${server.address}/v1/entities/${listed}`)).json()) as {
      entries: { id: string }[];
    };
    const on = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const command = { action: 'remove', reason: 'corrected', on };
    await post(`/v1/admin/entries/${found.entries[0]?.id}/commands`, OPERATOR, command);
    const { page } = await open(`#s=${statement}`);
    await said(page).getByText('was withdrawn').waitFor();
    expect(await said(page).innerText()).not.toContain('Listed by');
    await page.close();
  });

  it('speaks Chinese to who reads Chinese, and to who asks for it', async () => {
    const { statement } = await mint(listed);
    const { page } = await open(`#s=${statement}`, { locale: 'zh-CN' });
    await said(page).getByText('声明已核验').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.close();
    const other = await open('', { path: '/verify?lang=en', locale: 'zh-CN' });
    expect(await other.page.locator('h1').innerText()).toBe('Verify a statement');
    await other.page.close();
  });

  it.each([{ colorScheme: 'dark' as const }, { width: 320 }])(
    'is accessible and fits: %j',
    async (options) => {
      const { statement } = await mint('91330106MA2CFAH12X');
      const { page } = await open(`#s=${statement}`, options);
      await said(page).getByText(VERIFIED).waitFor();
      const width = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(width).toBe(0);
      // By the debugger, which no policy of the page hinders.
      await page.evaluate(await (await import('node:fs/promises')).readFile(AXE, 'utf8'));
      const found = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    },
  );

  it('verifies a statement of a server that signs by ES256, as the SDK does', async () => {
    const own = { port: 0, size: 100, operatorKey: OPERATOR, statementAlgorithm: 'ES256' } as const;
    const other = await startServer(own);
    const asked = { purpose: 'research', label: 'shop', audiences: [SHOP] };
    const { secret: key = '' } = await post('/v1/admin/keys', OPERATOR, asked, other.address);
    const body = { audience: SHOP, codes: [listed] };
    const { statements } = await post('/v1/statements', key, body, other.address);
    const { statement = '' } = (statements as unknown as Record<string, string>[])[0] ?? {};
    const keys = await fetchStatementKeys(other.address);
    expect(keys.keys.map(({ alg }) => alg)).toEqual(['ES256']);
    expect(await verifyStatement(statement, { keys, audience: SHOP, now: new Date() })).toMatchObject({
      state: 'valid',
    });
    const page = await browser.newPage();
    await page.goto(`${other.address}/verify?lang=en#s=${statement}`);
    await said(page).getByText(VERIFIED).waitFor();
    await page.close();
    await other.close();
  });

  it('gives no file but its own modules', async () => {
    for (const path of ['page/../../start-server.js', 'sdk/client.js', 'sdk/statement/index.ts'])
      expect((await fetch(`${server.address}/verify/modules/${path}`)).status).toBe(404);
  });
});
