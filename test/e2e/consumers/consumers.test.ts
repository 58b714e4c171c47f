import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Release } from '@credit-lens/api-mock/release';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embeddingLines } from '../../../.ci/badge/embedding-lines.ts';
import { CHROMIUM_SWITCHES, requireChromium } from '../../browser/find-chromium.ts';
import { largestDifference } from '../../browser/largest-difference.ts';
import { type Issuer, LISTED, startIssuer } from './minted-for.ts';
import { CLIENT, SELLER, SERVER } from './react-shop.ts';
import { type ServedOrigin, type ServedPage, serveOrigin } from './serve-pages.ts';
import { createStrangerProject, type StrangerProject } from './stranger-project.ts';

const bin = fileURLToPath(new URL('../../../node_modules/.bin/', import.meta.url));

let project: StrangerProject;
let issuer: Issuer;
let shop: ServedOrigin;
let statement: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let failures: string[];
beforeAll(async () => {
  project = createStrangerProject();
  [issuer, shop, browser] = await Promise.all([
    startIssuer(),
    serveOrigin(),
    chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] }),
  ]);
  statement = await issuer.mint(shop.origin);
});
afterAll(async () => {
  await browser?.close();
  shop?.close();
  await issuer?.close();
  project?.remove();
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB' });
  page = await context.newPage();
  failures = [];
  page.on('pageerror', (error) => failures.push(String(error)));
  page.on('console', (message) => {
    const isFavicon = message.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(message.type()) && !isFavicon) failures.push(message.text());
  });
  return () => context.close();
});

/** Those of a production build, which this process is not. */
const resolve = { conditions: ['module', 'browser', 'production'] };

/** What the badge of the page says. */
async function badgeText(): Promise<string> {
  return page.locator('credit-badge').evaluate(async (element) => {
    await customElements.whenDefined('credit-badge');
    const badge = element as HTMLElementTagNameMap['credit-badge'];
    await badge.updateComplete;
    return badge.control.textContent ?? '';
  });
}

/** Opens the card; it is drawn once it names who listed the firm. */
async function openCard(text = 'Listed by'): Promise<void> {
  await page.locator('credit-badge').click();
  await page.waitForFunction(
    (wanted) => document.querySelector('credit-badge')?.renderRoot.textContent?.includes(wanted) ?? false,
    text,
  );
}

/** A folder as it is served. */
function folderPage(
  folder: string,
  path: string,
  headers: Record<string, string> = {},
): ServedPage | undefined {
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (name.includes('..') || !/\.(?:html|js|css)$/.test(name)) return undefined;
  const type = name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html';
  return { body: readFileSync(join(folder, name)), type, headers };
}

/** A shop in TypeScript and JSX. */
const SHOP = `
import { renderBadge } from '@credit-lens/widget/server';
import type {} from '@credit-lens/widget/types/react';
import { CreditBadge } from '@credit-lens/widget/credit-badge';
export const shop = (code: string, statement: string) => (
  <credit-lens-config locale="zh-CN">
    <credit-badge code={code} statement={statement} ref={(badge) => void badge?.control} />
    <credit-search oncredit-lens-choose={({ detail }) => console.log(detail.code)} />
  </credit-lens-config>
);
export const html: string = renderBadge({ code: 'x', origin: 'https://shop.example', language: 'en', styles: '/x.css' });
export const version: string = CreditBadge.version;
// @ts-expect-error no such look
export const wrong = <credit-badge appearance="huge" />;
`;

describe('the packed widget', () => {
  it('is packed as its tools want it, and types what it promises, its own declarations included', () => {
    const run = (tool: string, ...words: string[]): string =>
      execFileSync(`${bin}${tool}`, words, { cwd: project.folder, encoding: 'utf8' });
    expect(run('publint', '--strict', project.tarball)).toContain('All good');
    project.write('typed.tsx', SHOP);
    const strict = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--jsx',
      'react-jsx',
      '--types',
      '',
    ];
    const modern = ['--target', 'es2024', '--lib', 'esnext,dom,dom.iterable', '--module', 'nodenext'];
    // Fails where there is an error, in the declarations too.
    run('tsc', ...strict, ...modern, 'typed.tsx');
  });

  it('is drawn and opened in a Vite app', async () => {
    const badge = `<credit-badge code="${LISTED}" statement="${statement}"></credit-badge>`;
    project.write(
      'app/index.html',
      `<!doctype html><html lang="en"><p>${badge}</p><script type="module" src="/app.js"></script>`,
    );
    project.write('app/app.js', "import '@credit-lens/widget';\n");
    const root = join(project.folder, 'app');
    await build({ root, configFile: false, logLevel: 'error', resolve, build: { target: 'es2024' } });
    shop.answer((path) => folderPage(join(root, 'dist'), path));
    await page.goto(shop.origin);
    expect(await badgeText()).toContain('Listed on');
    await openCard();
    expect(failures).toEqual([]);
  });

  it('is written by a server with React, and hydrated without a change that could be seen', async () => {
    project.write('react/seller.js', SELLER);
    project.write('react/client.js', CLIENT);
    project.write('react/server.js', SERVER);
    await build({
      root: join(project.folder, 'react'),
      configFile: false,
      logLevel: 'error',
      mode: 'development',
      resolve,
      define: { 'process.env.NODE_ENV': '"development"' },
      build: {
        target: 'es2024',
        minify: false,
        rolldownOptions: {
          input: join(project.folder, 'react/client.js'),
          output: { entryFileNames: '[name].js' },
        },
      },
    });
    const server = spawn(process.execPath, [join(project.folder, 'react/server.js')], {
      env: {
        ...process.env,
        CODE: LISTED,
        STATEMENT: statement,
        ORIGIN: shop.origin,
        VERIFY: `${issuer.address}/verify`,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed: string[] = [];
    server.stdout.on('data', (part: Buffer) => printed.push(part.toString()));
    await once(server, 'close');
    const body = printed.join('');
    shop.answer((path) => {
      if (path === '/') return { body, type: 'text/html' };
      if (path === '/credit-badge.css') return folderPage(join(project.widget, 'dist'), path);
      return folderPage(join(project.folder, 'react/dist'), path);
    });

    const plain = await (await browser.newContext({ javaScriptEnabled: false, locale: 'en-GB' })).newPage();
    await plain.goto(shop.origin);
    const unscripted = await plain.locator('body').screenshot();
    await plain.context().close();

    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/client.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(shop.origin, { waitUntil: 'commit' });
    await page.locator('credit-badge').waitFor();
    release();
    await page.waitForFunction(() => document.documentElement.dataset['hydrated'] === 'yes');
    expect(await badgeText()).toContain('Listed on');
    const hydrated = await page.locator('body').screenshot();
    expect(await largestDifference(page, unscripted, hydrated)).toBeLessThanOrEqual(2);
    // React draws the seller anew, and leaves the badge alone.
    await page.evaluate(() => Object.assign(document.querySelector('credit-badge') as Element, { mark: 1 }));
    await page.getByRole('button', { name: 'Follow' }).click();
    await page.getByRole('button', { name: 'Followed' }).waitFor();
    expect(await page.locator('credit-badge').evaluate((badge) => 'mark' in badge)).toBe(true);
    await openCard();
    expect(failures).toEqual([]);
  });
});

describe('a page that pins the files of a release', () => {
  let cdn: ServedOrigin;
  beforeAll(async () => {
    cdn = await serveOrigin();
    return () => cdn.close();
  });

  /** Serves the page under the strictest policy that embeds from another origin, and changes one file of the release. */
  async function open(changed?: string): Promise<void> {
    const dist = join(project.widget, 'dist');
    const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Release;
    const lines = embeddingLines(integrity, `${cdn.origin}/0.1.0/`, 'credit-badge.js');
    const policy = [
      "default-src 'none'; style-src 'none'",
      `script-src ${cdn.origin}/0.1.0/ ${lines.policy}`,
      `connect-src ${issuer.address}`,
      "require-trusted-types-for 'script'; trusted-types lit-html",
    ].join('; ');
    shop.answer((path) =>
      path === '/'
        ? {
            type: 'text/html',
            headers: { 'content-security-policy': policy },
            body: `<!doctype html><html lang="en"><head>${lines.importMap}${lines.script}</head>
<body><credit-lens-config issuer="${issuer.address}"><credit-badge code="${LISTED}" statement="${statement}"></credit-badge></credit-lens-config></body></html>`,
          }
        : undefined,
    );
    cdn.answer((path) => {
      const file = folderPage(dist, path.replace('/0.1.0', ''), { 'access-control-allow-origin': '*' });
      if (file === undefined || basename(path) !== changed) return file;
      return { ...file, body: `${Buffer.from(file.body).toString()}\n// one line more` };
    });
    await page.goto(shop.origin);
  }

  it('draws, verifies and opens it under a strict policy with Trusted Types', async () => {
    await open();
    expect(await badgeText()).toContain('Listed on');
    await openCard('Statement verified');
    expect(failures).toEqual([]);
  });

  it('refuses a script that was changed', async () => {
    await open('credit-badge.js');
    await expect.poll(() => failures.join()).toContain('integrity');
    expect(await page.evaluate(() => customElements.get('credit-badge') === undefined)).toBe(true);
  });

  it('refuses a changed file that is loaded later', async () => {
    await open('credit-lens-opened-card.js');
    expect(await badgeText()).toContain('Listed on');
    await page.locator('credit-badge').click();
    await expect.poll(() => failures.join()).toContain('integrity');
    expect(await badgeText()).not.toContain('Listed by');
  });
});
