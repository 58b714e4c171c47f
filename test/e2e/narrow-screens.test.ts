import { startServer } from '@credit-lens/api-mock/start-server';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_SWITCHES, requireChromium } from '../browser/find-chromium.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { type Site, startSite } from '../site/start-site.ts';

/** CSS pixels: what a page at 1280 is left with at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
const NARROW = 320;

/** CSS pixels: a phone and a tablet held upright. */
const HANDHELD = [390, 800];

let api: Awaited<ReturnType<typeof startServer>>;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  const operatorKey = demoOperatorKey();
  api = await startServer({ port: 0, operatorKey, database: ':memory:', size: 1_000 });
  site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await site.close();
  await api.close();
});

async function visit<Seen>(
  options: Parameters<Browser['newPage']>[0],
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const page = await browser.newPage(options);
  try {
    return await look(page);
  } finally {
    await page.close();
  }
}

describe('on a narrow screen', () => {
  it('no page scrolls sideways', { timeout: 60_000 }, async () => {
    const addresses = [
      ...['/', '/?view=list', '/product/1001', '/shop/1001', '/licence/1001', '/about'].map(
        (path) => site.marketplace + path,
      ),
      ...['/', '/notice/HW-0420', '/notice/GC-0412', '/notice/HW-0417'].map((path) => site.portal + path),
    ].flatMap((page) => [page, `${page}${page.includes('?') ? '&' : '?'}lang=en`]);
    await visit({ viewport: { width: NARROW, height: 800 } }, async (page) => {
      for (const address of [...addresses, `${api.address}/docs`]) {
        await page.goto(address);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, address).toBeLessThanOrEqual(NARROW);
      }
    });
  });

  it('every bidder’s name, code and result can be seen without scrolling sideways', async () => {
    for (const width of HANDHELD)
      await visit({ viewport: { width, height: 800 } }, async (page) => {
        for (const lang of ['', '?lang=en']) {
          await page.goto(`${site.portal}/notice/HW-0420${lang}`);
          const ends = await page
            .locator('.bidders :is(.organisation, .code, .status)')
            .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
          const box = await page.locator('.scroll:has(.bidders)').boundingBox();
          expect(ends).toHaveLength(70);
          expect(Math.max(...ends), `${width}${lang}`).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0));
        }
      });
  });
});

describe('in forced colours', () => {
  it('what is chosen is outlined, swatches keep their colour, and the button has a border', async () => {
    await visit({ forcedColors: 'active' }, async (page) => {
      await page.goto(`${site.marketplace}/product/1001`);
      const style = (selector: string, property: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
      expect(await style('.swatches a[aria-current]', 'outline-style')).toBe('solid');
      expect(await style('.swatches a:not([aria-current])', 'outline-style')).toBe('none');
      const colours = await page
        .locator('.dot')
        .evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).backgroundColor));
      expect(new Set(colours).size).toBe(colours.length);
      expect(await style('.product-row .button', 'border-top-style')).toBe('solid');
      expect(await style('label[for="view-whole"]', 'border-top-color')).not.toBe(
        await style('label[for="view-near"]', 'border-top-color'),
      );
      await page.goto(`${site.portal}/`);
      expect(await style('.tabs a[aria-current]', 'outline-style')).toBe('solid');
    });
  });
});
