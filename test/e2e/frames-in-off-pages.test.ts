import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '@credit-lens/api-mock/start-server';
import type { browser } from '@wxt-dev/browser';
import { expect, test } from 'vitest';
import { SOLID_FLAGS } from '../browser/drawn.ts';
import { launchExtension } from '../browser/launch-extension.ts';
import { firm } from './scenarios/firms-page.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/** Invented hosts: the page that is off, and the site whose frame stands in it. */
const OFF = 'https://off.example';
const SHOP = 'https://shop.example';
const { code: CODE } = firm('courtListed');

/** As a person has it who granted one site: the testing build may enter every page. */
function permitOneSite(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = [`${SHOP}/*`, 'http://127.0.0.1/*'];
  writeFileSync(file, JSON.stringify(manifest));
}

test('the frame of a site that is on is read in a page that may not be entered, from its next load on', async () => {
  const api = await startServer({ port: 0, database: ':memory:' });
  const extension = await launchExtension({ copy: permitOneSite });
  try {
    for (const [origin, body] of [
      [OFF, `<p>${CODE}</p><iframe src="${SHOP}/" width="900" height="500"></iframe>`],
      [SHOP, `<p>统一社会信用代码：<b>${CODE}</b></p>`],
    ] as const)
      await extension.context.route(`${origin}/**`, (route) =>
        route.fulfill({ body: `<!doctype html>${body}`, contentType: 'text/html; charset=utf-8' }),
      );
    const page = await extension.context.newPage();
    await page.goto(`${OFF}/`);
    await extension.configure(api.address, [SHOP]);
    // Why the frame that stands there already waits: the browser lets nobody ask for the frames of a page that it does not let
    // them into, not even for those that they may enter.
    const refusal = await extension.controls.evaluate(async () => {
      // The address of a tab is hidden from who may not enter it; the page was opened last.
      const tab = (await chrome.tabs.query({})).findLast(({ url }) => url === undefined);
      const target = { tabId: tab?.id ?? -1, allFrames: true };
      return chrome.scripting.executeScript({ target, func: () => origin }).then(
        (results) => JSON.stringify(results),
        (error: unknown) => String(error),
      );
    });
    expect(refusal).toContain('Cannot access contents of');
    await page.reload();
    await page.frameLocator('iframe').locator(SOLID_FLAGS).waitFor();
    // The page around it stays unread.
    expect(await page.locator(SOLID_FLAGS).count()).toBe(0);
  } finally {
    await extension.close();
    await api.close();
  }
});
