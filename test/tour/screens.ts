/**
 * `npm run screens`: every screen of the extension in each language, light and dark, narrow and wide, as the built extension shows
 * it in Chromium. Writes PNG files to `out/screens`. `--only NAME` takes one screen, `--locale LOCALE` one language.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cast } from '@credit-lens/api-mock/cast';
import { startServer } from '@credit-lens/api-mock/start-server';
import type { browser } from '@wxt-dev/browser';
import type { Page } from 'playwright';
import { buildExtension, buildWidget } from '../../.ci/build.ts';
import { HOLLOW_FLAGS, OPEN_CARD, SOLID_FLAGS, TIP } from '../browser/drawn.ts';
import { launchExtension } from '../browser/launch-extension.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { startSite } from '../site/start-site.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

const LOCALES = ['en', 'de', 'fr', 'zh-Hans', 'zh-Hant'] as const;
const WIDTHS = { narrow: 340, wide: 1100 } as const;

const { values } = parseArgs({ options: { only: { type: 'string' }, locale: { type: 'string' } } });
const folder = fileURLToPath(new URL('../../out/screens/', import.meta.url));

/** A screen, and what a person does there before it is looked at. */
interface Screen {
  /** Of a page of the extension, or of a site. */
  readonly address: (tabId: number, code: string) => string;
  readonly widths: readonly (keyof typeof WIDTHS)[];
  readonly act?: (page: Page) => Promise<void>;
}
const BOTH = ['narrow', 'wide'] as const;

/** Opens the public file of the company in the side panel. */
async function openFile(page: Page): Promise<void> {
  await page.locator('.cl-file-part button').click();
  await page.getByRole('tab').nth(3).waitFor();
}

/** A page of a site with a solid flag and a hollow one, and another code beside them. */
const SHOP = 'https://shop.example/';
const memberOf = (role: string) => cast().find((one) => one.role === role);

const waitForFlags = (page: Page) => page.locator(SOLID_FLAGS).first().waitFor();

/** Opens the card of a flag, as a person does. */
const openCard = (flags: string) => async (page: Page) => {
  await page.locator(flags).first().click();
  await page.locator(OPEN_CARD).waitFor();
};

const SCREENS: Readonly<Record<string, Screen>> = {
  welcome: { address: () => 'welcome.html', widths: BOTH, act: (page) => page.locator('.mark').click() },
  options: { address: () => 'options.html', widths: BOTH },
  popup: { address: (tabId) => `popup.html?tab=${tabId}`, widths: ['narrow'] },
  /** All that the popup has to scroll to. */
  popupWhole: {
    address: (tabId) => `popup.html?tab=${tabId}`,
    widths: ['narrow'],
    // Its policy lets no style into the page; what a script sets on an element is none.
    act: (page) =>
      page.locator('#popup').evaluate((popup) => popup.style.setProperty('max-height', 'none', 'important')),
  },
  search: {
    address: () => 'search.html',
    widths: BOTH,
    act: async (page) => {
      await page.getByRole('searchbox').fill('子虚');
      await page.keyboard.press('Enter');
      await page.locator('.company').first().waitFor();
    },
  },
  panel: { address: () => 'sidepanel.html', widths: BOTH, act: openFile },
  timeLine: {
    address: () => 'sidepanel.html',
    widths: BOTH,
    act: async (page) => {
      await openFile(page);
      await page.getByRole('tab').nth(1).click();
    },
  },
  /** A page as a person comes upon it. */
  flags: { address: () => `${site.marketplace}/`, widths: BOTH, act: waitForFlags },
  tip: {
    address: () => SHOP,
    widths: BOTH,
    async act(page) {
      await page.locator(SOLID_FLAGS).first().hover();
      await page.locator(TIP).waitFor();
    },
  },
  card: { address: () => SHOP, widths: BOTH, act: openCard(SOLID_FLAGS) },
  cardEnd: {
    address: () => SHOP,
    widths: BOTH,
    async act(page) {
      await openCard(SOLID_FLAGS)(page);
      const choice = page.locator(`${OPEN_CARD} .choice`);
      await choice.locator('summary').click();
      await choice.locator('p').last().scrollIntoViewIfNeeded();
    },
  },
  candidates: { address: () => SHOP, widths: BOTH, act: openCard(HOLLOW_FLAGS) },
  popupOff: { address: () => 'popup.html?tab=OFF', widths: ['narrow'] },
};

// The marketplace embeds the badge.
buildWidget();
buildExtension('testing');
const operatorKey = demoOperatorKey();
const api = await startServer({ port: 0, operatorKey, database: ':memory:' });
const site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
const extension = await launchExtension();
// One screen or language taken anew stands among the others.
if (values.only === undefined && values.locale === undefined)
  rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  await extension.context.route(`${SHOP}**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>示例商城</title><body style="font:16px/1.7 sans-serif;margin:24px">
<h1>示例商城</h1><p>店铺一 · 统一社会信用代码：${memberOf('courtListed')?.code}</p>
<p>企业名称：${memberOf('homonymA')?.name}</p><p>店铺三 · 统一社会信用代码：${memberOf('noEntry')?.code}</p>`,
    }),
  );
  await extension.configure(api.address, [site.marketplace, new URL(SHOP).origin]);
  const tabOf = async (address: string): Promise<number> => {
    const page = await extension.context.newPage();
    await page.goto(address);
    await extension.mentionsOn(page);
    return extension.controls.evaluate(
      async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1,
      page.url(),
    );
  };
  const [on, off] = [await tabOf(`${site.marketplace}/`), await tabOf(`${site.portal}/`)];
  const code = cast().find(({ role }) => role === 'courtListed')?.code ?? '';
  await extension.controls.evaluate((panel) => chrome.storage.session.set({ panel }), {
    code,
    isPrivate: false,
  });
  for (const locale of LOCALES.filter((one) => (values.locale ?? one) === one)) {
    await extension.send({ type: 'saveSettings', settings: { language: locale } });
    for (const [name, screen] of Object.entries(SCREENS)) {
      if ((values.only ?? name) !== name) continue;
      for (const width of screen.widths) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await extension.context.newPage();
          await page.setViewportSize({ width: WIDTHS[width], height: 800 });
          await page.emulateMedia({ colorScheme });
          const address = screen.address(on, code).replace('OFF', String(off));
          const isOfSite = /^https?:/.test(address);
          await page.goto(isOfSite ? address : `chrome-extension://${extension.id}/${address}`);
          await page.locator('h1').first().waitFor();
          await screen.act?.(page);
          await page.waitForTimeout(150);
          await page.screenshot({
            path: `${folder}${name}-${locale}-${width}-${colorScheme}.png`,
            fullPage: !isOfSite,
          });
          await page.close();
        }
      }
    }
  }
  console.log(`Written to ${folder}.`);
} finally {
  await extension.close();
  await site.close();
  await api.close();
}
