import { mkdirSync } from 'node:fs';
import { cast } from '@credit-lens/api-mock/cast';
import { startServer } from '@credit-lens/api-mock/start-server';
import type { browser } from '@wxt-dev/browser';
import type { Page } from 'playwright';
import { FLAGS, OPEN_CARD, SOLID_FLAGS } from '../../test/browser/drawn.ts';
import { launchExtension } from '../../test/browser/launch-extension.ts';
import { demoOperatorKey } from '../../test/site/demo-operator.ts';
import { startSite } from '../../test/site/start-site.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/** What stores ask for, in pixels. */
const SIZE = { width: 1280, height: 800 };

/** A language of the stores: that of the screens and that of the demo site. */
const LANGUAGES = {
  en: { locale: 'en', site: 'lang=en' },
  'zh-CN': { locale: 'zh-Hans', site: '' },
} as const;

/** Shows the built extension on the demo site, in both languages, into a folder for each. */
export async function writeScreenshots(folder: string): Promise<void> {
  const operatorKey = demoOperatorKey();
  const api = await startServer({ port: 0, operatorKey, database: ':memory:' });
  const site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  const extension = await launchExtension();
  const code = cast().find(({ role }) => role === 'courtListed')?.code;
  const screen = (name: string) => `chrome-extension://${extension.id}/${name}`;

  try {
    await extension.configure(api.address, [site.marketplace, site.portal]);
    await extension.controls.evaluate((panel) => chrome.storage.session.set({ panel }), {
      code,
      isPrivate: false,
    });
    for (const [language, words] of Object.entries(LANGUAGES)) {
      await extension.send({ type: 'saveSettings', settings: { language: words.locale } });
      const into = `${folder}${language}/`;
      mkdirSync(into, { recursive: true });
      const shoot = async (name: string, address: string, act: (page: Page) => Promise<void>) => {
        const page = await extension.context.newPage();
        await page.setViewportSize(SIZE);
        await page.goto(address);
        await act(page);
        await page.screenshot({ path: `${into}${name}.png` });
        await page.close();
      };
      await shoot('1-flags', `${site.marketplace}/?${words.site}`, async (page) => {
        await page.locator(FLAGS).nth(5).waitFor();
        await page.evaluate(() => window.scrollTo(0, 180));
        await page.locator(FLAGS).first().hover();
      });
      await shoot('2-card', `${site.marketplace}/?${words.site}`, async (page) => {
        await page.locator(SOLID_FLAGS).first().click();
        await page.locator(OPEN_CARD).waitFor();
      });
      await shoot('3-tender', `${site.portal}/notice/HW-0420?${words.site}`, async (page) => {
        await page.locator(FLAGS).first().waitFor({ state: 'attached' });
        await page.locator('.bidders').first().scrollIntoViewIfNeeded();
        await page.locator(FLAGS).first().waitFor();
      });
      await shoot('4-file', screen('sidepanel.html'), async (page) => {
        await page.locator('.cl-file-part button').click();
        await page.getByRole('tab').nth(3).waitFor();
        await page.evaluate(() => window.scrollTo(0, 0));
      });
      await shoot('5-first-page', screen('welcome.html'), async (page) => {
        await page.locator('.mark').waitFor();
      });
    }
  } finally {
    await extension.close();
    await site.close();
    await api.close();
  }
}
