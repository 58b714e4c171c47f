import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchStatementKeys, verifyStatement } from '@credit-lens/sdk/statement';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../api-mock/src/server/start-server.ts';
import { demoOperatorKey } from './demo-operator.ts';
import { type Site, startSite } from './start-site.ts';

/** Rows enough for the cast and every seller. */
const SIZE = 1_000;

/** Every page of a kind that the marketplace has, by path. */
const MARKET_PAGES = [
  '/',
  '/?view=list',
  '/?q=%E8%8C%B6',
  '/product/1003',
  '/shop/1005',
  '/licence/1011',
  '/about',
];
const PORTAL_PAGES = [
  '/',
  '/?category=works',
  '/notice/HW-0420',
  '/notice/GC-0412',
  '/notice/HW-0409',
  '/review/HW-0420',
];

/** The code's alphabet and length (GB 32100-2015), so that a real firm's code would be found too. */
const CODES = /\b[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{10}\b/g;

let api: Awaited<ReturnType<typeof startServer>>;
let site: Site;

beforeAll(async () => {
  const operatorKey = demoOperatorKey();
  api = await startServer({ port: 0, operatorKey, database: ':memory:', size: SIZE });
  site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
}, 30_000);

afterAll(async () => {
  await site.close();
  await api.close();
});

const everyPage = () =>
  ['', 'en'].flatMap((lang) =>
    [
      ...MARKET_PAGES.map((path) => site.marketplace + path),
      ...PORTAL_PAGES.map((path) => site.portal + path),
    ].map((page) => (lang === '' ? page : `${page}${page.includes('?') ? '&' : '?'}lang=en`)),
  );

const text = async (address: string) => (await fetch(address)).text();

/** What a reader sees: without scripts, styles and tags. */
const seen = (page: string) => page.replaceAll(/<script[\s\S]*?<\/script>/g, '').replaceAll(/<[^>]*>/g, '\n');

describe('the two demonstration sites', () => {
  it('answer every page in both languages, under a policy without anything inline', async () => {
    for (const address of everyPage()) {
      const answer = await fetch(address);
      const page = await answer.text();
      expect(answer.status, address).toBe(200);
      expect(answer.headers.get('content-security-policy'), address).toContain("default-src 'none'");
      expect(page, address).toContain(`<html lang="${address.includes('lang=en') ? 'en' : 'zh-CN'}">`);
      expect(page, address).not.toMatch(/ style=|<style|\son[a-z]+=|javascript:/);
    }
  });

  it('print invented codes only', async () => {
    for (const address of everyPage())
      for (const code of (await text(address)).match(CODES) ?? [])
        expect(code.slice(8, 12), address).toBe('FAKE');
  });

  it('name no natural person: labels of persons stand with a reference to an annex, or not at all', async () => {
    for (const address of everyPage()) {
      const page = seen(await text(address));
      expect(page, address).not.toMatch(/法定代表人|负责人|经办人|评审专家|经营者姓名|Legal representative/);
      for (const [, value] of page.matchAll(/(?:联系人|Contact person)(?![及\p{L}])[：:\s]*(\S[^\n]*)/gu))
        expect(value?.trim(), address).toMatch(/^(见附件|see annex)$/);
    }
  });

  it('say on every page that the companies are invented', async () => {
    for (const address of everyPage())
      expect(await text(address)).toMatch(/均为虚构|with invented companies/);
  });

  it('answer an unknown address with 404 and a way back', async () => {
    for (const address of [
      `${site.marketplace}/product/9`,
      `${site.marketplace}/x`,
      `${site.portal}/notice/x`,
    ]) {
      const answer = await fetch(address);
      expect(answer.status).toBe(404);
      expect(await answer.text()).toContain('href="/"');
    }
  });

  it('serve style sheets and icons', async () => {
    for (const address of [
      `${site.marketplace}/market.css`,
      `${site.marketplace}/icon.svg`,
      `${site.portal}/portal.css`,
      `${site.portal}/icon.svg`,
    ])
      expect((await fetch(address)).status, address).toBe(200);
  });
});

describe('the badges of the marketplace', () => {
  const handed = (page: string) => {
    const [, block = '[]'] = /data-credit-lens-results>([^<]*)</.exec(page) ?? [];
    return JSON.parse(block) as unknown[];
  };

  it('come with signed statements that were minted for the origin of the page', async () => {
    const keys = await fetchStatementKeys(api.address);
    for (const audience of [site.marketplace, site.marketplace.replace('127.0.0.1', 'localhost')]) {
      const statements = handed(await text(`${audience}/`));
      expect(statements.length).toBeGreaterThan(50);
      for (const statement of statements) {
        const found = await verifyStatement(String(statement), { keys, audience, now: new Date() });
        expect(found).toMatchObject({ state: 'valid' });
      }
    }
  });

  it('are handed nothing signed under a name that the marketplace does not own', async () => {
    const { hostname, port } = new URL(site.marketplace);
    const asked = request({ hostname, port, path: '/product/1001', headers: { host: 'else.example' } }).end();
    const [answer] = (await once(asked, 'response')) as [AsyncIterable<Buffer>];
    let page = '';
    for await (const part of answer) page += part.toString();
    expect(handed(page)).toEqual([expect.objectContaining({ outcome: 'unavailable' })]);
  });
});

describe('when the API does not answer', () => {
  it('pages come all the same, and the badges are told that nothing is available', async () => {
    const down = await startSite({
      api: 'http://127.0.0.1:9',
      operatorKey: demoOperatorKey(),
      marketplacePort: 0,
      portalPort: 0,
    });
    const page = await text(`${down.marketplace}/product/1001`);
    await down.close();
    expect(page).toContain('<credit-badge code="91330106FAKE000133">');
    expect(page).toContain('"outcome":"unavailable"');
  });

  it('a page does not wait for an API that never answers', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as AddressInfo;
    const waiting = await startSite({
      api: `http://127.0.0.1:${port}`,
      operatorKey: demoOperatorKey(),
      marketplacePort: 0,
      portalPort: 0,
    });
    expect(await text(`${waiting.marketplace}/`)).toContain('"outcome":"unavailable"');
    await waiting.close();
    silent.closeAllConnections();
    silent.close();
  });

  it('statements come again once it is back, with another memory', async () => {
    const operatorKey = demoOperatorKey();
    const first = await startServer({ port: 0, operatorKey, size: SIZE });
    const market = await startSite({ api: first.address, operatorKey, marketplacePort: 0, portalPort: 0 });
    const page = (id: number) => text(`${market.marketplace}/product/${id}`);
    expect(await page(1001)).not.toContain('"outcome"');
    await first.close();
    expect(await page(1002)).toContain('"outcome":"unavailable"');
    const port = Number(new URL(first.address).port);
    const second = await startServer({ port, operatorKey, size: SIZE });
    expect(await page(1003)).not.toContain('"outcome"');
    await market.close();
    await second.close();
  });

  it('a port that is taken is named in the error', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(
      startSite({ api: api.address, operatorKey: demoOperatorKey(), marketplacePort: 0, portalPort: port }),
    ).rejects.toThrow(`127.0.0.1:${port}`);
    other.close();
  });
});
