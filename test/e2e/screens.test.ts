import { cast } from '@credit-lens/api-mock/cast';
import type { browser } from '@wxt-dev/browser';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Environment, startEnvironment } from './environment.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/** CSS pixels: what a page at 1280 is left with at 400 % zoom (WCAG 2.2, 1.4.10 Reflow). */
const NARROW = 320;
const LANGUAGES = ['en', 'de', 'fr', 'zh-Hans', 'zh-Hant'];
/** Pages of the extension that a person opens as pages; the popup has a width of its own. */
const SCREENS = ['welcome.html', 'options.html', 'search.html', 'sidepanel.html'];

let environment: Environment;
beforeAll(async () => {
  environment = await startEnvironment();
  const code = cast().find(({ role }) => role === 'courtListed')?.code;
  await environment.extension.controls.evaluate((panel) => chrome.storage.session.set({ panel }), {
    code,
    isPrivate: false,
  });
});
afterAll(() => environment?.close());

async function open(screen: string): Promise<Page> {
  const page = await environment.extension.context.newPage();
  await page.goto(`chrome-extension://${environment.extension.id}/${screen}`);
  await page.locator('h1').first().waitFor();
  const file = page.locator('.cl-file-part button');
  if (screen === 'sidepanel.html') {
    await file.click();
    await page.getByRole('tab').nth(3).waitFor();
  }
  const mark = page.locator('.example button.mark');
  if ((await mark.count()) > 0) await mark.click();
  return page;
}

describe.each(SCREENS)('%s', (screen) => {
  test('fits a narrow window in every language, and from right to left', async () => {
    for (const language of LANGUAGES) {
      await environment.extension.send({ type: 'saveSettings', settings: { language } });
      const page = await open(screen);
      await page.setViewportSize({ width: NARROW, height: 800 });
      for (const direction of ['ltr', 'rtl']) {
        const width = await page.evaluate((dir) => {
          document.documentElement.dir = dir;
          return document.documentElement.scrollWidth;
        }, direction);
        expect(width, `${language} ${direction}`).toBeLessThanOrEqual(NARROW);
      }
      await page.close();
    }
    await environment.extension.send({ type: 'saveSettings', settings: { language: 'auto' } });
  });

  test.each(['light', 'dark'] as const)('is accessible in %s colours', async (colorScheme) => {
    const page = await open(screen);
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe.source);
    const broken = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(broken).toEqual([]);
    await page.close();
  });
});
