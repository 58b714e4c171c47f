import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { renderBadge } from '@credit-lens/widget/server';
import { renderCard, renderFile, renderScreening, renderSearch } from '@credit-lens/widget/server/elements';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  CODE,
  contestedEntry,
  courtEntry,
  listed,
  noEntry,
} from '../../widget/src/sample-results.fixture.ts';
import {
  fileOf,
  marketRecord,
  newerRecord,
  penalty,
} from '../../widget/src/view/public-file/sample-records.fixture.ts';
import { CHROMIUM_SWITCHES, requireChromium } from '../browser/find-chromium.ts';
import { launchFirefox, type RunningFirefox, requireFirefox } from '../browser/launch-firefox.ts';
import { READ_VIOLATIONS, STRICTEST_POLICY, WATCH_POLICY } from './strictest-policy.ts';

const DIST = new URL('../../widget/dist/', import.meta.url);
/** Long enough for any run. */
const freshUntil = '2099-01-01T00:00:00Z';
const result = { ...listed(courtEntry), freshUntil };
const file = { ...fileOf(penalty, marketRecord, newerRecord), freshUntil };
const bidders = [
  { name: '乌有公司', code: CODE, result: { ...noEntry, freshUntil } },
  { name: '子虚<b>公司', code: CODE, result: { ...listed(contestedEntry), freshUntil } },
];
const TAGS = ['credit-badge', 'credit-card', 'credit-file', 'credit-search', 'credit-screening'] as const;

const json = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');
/** The elements as the browser alone draws them. */
const plain = `<credit-badge code="${CODE}"><script type="application/json">${json(result)}</script></credit-badge>
<credit-card code="${CODE}"><script type="application/json">${json(result)}</script></credit-card>
<credit-file></credit-file><credit-search></credit-search><credit-screening></credit-screening>`;
/** What the script of the page hands over, with or without a server that drew before. */
const HANDED = `document.querySelector('credit-file').file = ${JSON.stringify(file)};
document.querySelector('credit-screening').bidders = ${JSON.stringify(bidders)};`;
const SCRIPTS =
  '<script type="module" src="/credit-badge.js"></script><script type="module" src="/credit-lens-elements.js"></script><script type="module" src="/page.js"></script>';

async function writtenByServer(origin: string): Promise<string> {
  const language = 'en';
  const record = { language, styles: '/credit-lens-record.css' };
  return [
    renderBadge({ code: CODE, result, origin, language, styles: '/credit-badge.css', href: '/verify' }),
    await renderCard({ code: CODE, result, origin, ...record }),
    await renderFile({ file, ...record }),
    renderSearch({ language, styles: '/credit-lens-search.css' }),
    renderScreening({
      bidders,
      origin,
      language,
      styles: '/credit-lens-screening.css',
      badgeStyles: '/credit-badge.css',
      href: '/verify',
    }),
  ].join('\n');
}

/** What is seen of each element: its text, that of the badges within it, and its size. `args[0]`: their names. */
const SEEN = `const rootOf = (element) => element.openOrClosedShadowRoot ?? element.shadowRoot;
const textOf = (node) => node.localName === 'link' || node.localName === 'style' ? ''
  : node.nodeType === 3 ? node.data
  : [...(node.localName?.includes('-') && rootOf(node) ? rootOf(node) : node).childNodes].map(textOf).join('');
return args[0].map((tag) => {
  const element = document.querySelector(tag);
  const { width, height } = element.getBoundingClientRect();
  const inner = rootOf(element)?.querySelector('.pill, .cl-card, .frame');
  return { tag, text: textOf(element).replace(/\\s+/g, ' ').trim(), width, height: Math.round(height),
    ink: inner && getComputedStyle(inner).color, line: inner && getComputedStyle(inner).borderTopWidth };
});`;
/** Whether all are drawn: by the script, or as a server wrote them. \`args[0]\`: by what. */
const DRAWN = `const rootOf = (element) => element.openOrClosedShadowRoot ?? element.shadowRoot;
const isDrawn = (element) => {
  const root = element && rootOf(element);
  if (!root) return false;
  const sheets = [...root.querySelectorAll('link')];
  if (args[0] === 'server') return sheets.every(({ sheet }) => sheet !== null);
  return element.localName === 'credit-badge' ? root.querySelector('button.pill') !== null
    : root.querySelector('.cl-card, .frame') !== null && sheets.length === 0;
};
const names = ${JSON.stringify(TAGS)};
const nested = rootOf(document.querySelector('credit-screening'))?.querySelectorAll('credit-badge') ?? [];
return nested.length === ${bidders.length} && [...names.map((tag) => document.querySelector(tag)), ...nested].every(isDrawn);`;

let server: Server;
let origin: string;
beforeAll(async () => {
  server = createServer(async ({ url = '/' }, response) => {
    const [path = '', query] = url.split('?');
    const body =
      { '/client': plain + SCRIPTS, '/server': (await writtenByServer(origin)) + SCRIPTS }[path] ??
      (path === '/no-script' ? await writtenByServer(origin) : undefined);
    if (body !== undefined)
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .setHeader('content-security-policy', STRICTEST_POLICY)
        .end(
          // Closed roots are opened where a test has no other way to look into them.
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>.</title><script src="/watch.js"></script><main>${query === 'open' ? body.replaceAll('shadowrootmode="closed"', 'shadowrootmode="open"') : body}</main>`,
        );
    else if (path === '/watch.js') response.setHeader('content-type', 'text/javascript').end(WATCH_POLICY);
    else if (path === '/page.js') response.setHeader('content-type', 'text/javascript').end(HANDED);
    else if (/^\/credit-[\w-]+\.(js|css)$/.test(path))
      response
        .setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'text/css')
        .end(readFileSync(new URL(`.${path}`, DIST)));
    else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

interface Seen {
  readonly tag: string;
  readonly text: string;
  readonly height: number;
}

/** Looks at a page in one browser, once all elements stand there, drawn by script or as the server wrote them. */
type Look = (path: string, by: 'script' | 'server') => Promise<{ seen: Seen[]; violations: string[] }>;

async function expectAlike(look: Look): Promise<void> {
  const client = await look('/client', 'script');
  const written = await look('/no-script', 'server');
  const taken = await look('/server', 'script');
  expect(client.seen.map(({ tag }) => tag)).toEqual(TAGS);
  for (const { text, height } of client.seen) {
    expect(text).not.toBe('');
    expect(height).toBeGreaterThan(20);
  }
  expect(client.seen[4]?.text).toContain('子虚<b>公司');
  expect(written.seen).toEqual(client.seen);
  expect(taken.seen).toEqual(written.seen);
  for (const { violations } of [client, written, taken]) expect(violations).toEqual([]);
}

describe('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] });
  });
  afterAll(() => browser?.close());

  /** As text, for the policy of the page lets nobody make a function of a text there. */
  const run = (page: Page, body: string, ...args: unknown[]): Promise<unknown> =>
    page.evaluate(`((args) => { ${body} })(${JSON.stringify(args)})`);

  async function opened(
    path: string,
    by: 'script' | 'server',
    colorScheme: 'light' | 'dark',
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<Page> {
    const page = await browser.newPage({ locale: 'en-GB', colorScheme });
    await page.addInitScript(() => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        return attachShadow.call(this, { ...init, mode: 'open' });
      };
    });
    await prepare(page);
    await page.goto(`${origin}${path}?open`);
    await expect.poll(() => run(page, DRAWN, by), { timeout: 10_000 }).toBe(true);
    return page;
  }

  test('each element looks alike drawn by script, by a server, and taken over from one', async () => {
    await expectAlike(async (path, by) => {
      const page = await opened(path, by, 'light');
      const seen = (await run(page, SEEN, TAGS)) as Seen[];
      const violations = (await run(page, 'return globalThis.violations')) as string[];
      await page.close();
      return { seen, violations };
    });
  });

  test.each(['light', 'dark'] as const)(
    'axe with contrast finds no fault in what a server wrote, %s',
    async (scheme) => {
      for (const [path, by] of [
        ['/no-script', 'server'],
        ['/server', 'script'],
      ] as const) {
        const page = await opened(path, by, scheme);
        const style = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
        await run(page, "document.querySelector('main').style.cssText = args[0];", style);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run('main'),
        );
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        await page.close();
      }
    },
  );

  test('what was typed into a search before the script came stays there', async () => {
    const page = await opened('/server', 'script', 'light', async (early) => {
      await early.route('**/credit-lens-elements.js', async (route) => {
        await early.locator('credit-search input').fill('子虚');
        await route.continue();
      });
    });
    expect(await page.locator('credit-search input').inputValue()).toBe('子虚');
    await page.close();
  });
});

describe('in Firefox', () => {
  let firefox: RunningFirefox;
  beforeAll(async () => {
    firefox = await launchFirefox(requireFirefox());
  });
  afterAll(() => firefox?.close());

  test('each element looks alike drawn by script, by a server, and taken over from one, in closed roots', async () => {
    await expectAlike(async (path, by) => {
      await firefox.open(`${origin}${path}`);
      await firefox.until(DRAWN, by);
      return {
        seen: await firefox.run<Seen[]>(SEEN, TAGS),
        violations: await firefox.run<string[]>(READ_VIOLATIONS),
      };
    });
  });
});
