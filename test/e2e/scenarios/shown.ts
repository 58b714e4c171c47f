import type { LookupResult } from '@credit-lens/sdk';
import type { browser } from '@wxt-dev/browser';
import type { Page } from 'playwright';
import { OPEN_CARD } from '../../browser/drawn.ts';
import type { RunningExtension } from '../../browser/launch-extension.ts';

/** In functions that run inside an extension page. */
declare const chrome: typeof browser;

/** The card of the extension at a flag of a page, read as a person does who unfolds everything. */
export async function cardAt(
  extension: RunningExtension,
  page: Page,
  flag: { kind: 'code' | 'name'; text: string },
): Promise<string> {
  const tabId = await extension.controls.evaluate(
    async (url) => (await chrome.tabs.query({})).findLast((tab) => tab.url === url)?.id ?? -1,
    page.url(),
  );
  await page.bringToFront();
  const isShown = await extension.send<boolean>({ type: 'showFlag', tabId, ...flag });
  if (!isShown) throw new Error(`${page.url()} shows no flag at ${flag.kind} ${flag.text}.`);
  await page.keyboard.press('Enter');
  const card = page.locator(OPEN_CARD);
  await card.waitFor();
  await card.locator('details').evaluateAll((folded) => {
    for (const details of folded) (details as HTMLDetailsElement).open = true;
  });
  const text = await card.innerText();
  await page.keyboard.press('Escape');
  await card.waitFor({ state: 'hidden' });
  return text;
}

/** What the badge says of an answer that came with a page: its label, and its card with everything unfolded. */
export async function badgeOf(
  page: Page,
  result: LookupResult,
): Promise<{ readonly label: string; readonly card: string }> {
  await page.bringToFront();
  await page.evaluate((handed) => {
    const old = document.querySelector('credit-badge');
    const badge = Object.assign(document.createElement('credit-badge'), { result: handed });
    badge.setAttribute('code', handed.code ?? handed.key);
    old?.replaceWith(badge);
  }, result);
  const badge = page.locator('credit-badge');
  const button = badge.locator('button').first();
  const label = await button.innerText();
  await button.click();
  const card = badge.locator('[role=dialog]');
  await card.waitFor();
  await card.locator('details').evaluateAll((folded) => {
    for (const details of folded) (details as HTMLDetailsElement).open = true;
  });
  const text = await card.innerText();
  await page.keyboard.press('Escape');
  return { label, card: text };
}
