import type { Page } from 'playwright';
import { FLAGS, OPEN_CARD, OVERLAY } from '../browser/drawn.ts';
import { SHOP } from './soaked-sites.ts';

/** Longest wait for anything of ours to be drawn, in milliseconds. */
const PATIENCE = 30_000;

/** Opens the card of the first flag that can be seen, as a person does, and closes it. */
async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  // The page below may still be moving, and what moves it takes the pointer: the keyboard finds the flag all the same.
  await page.locator(FLAGS).first().focus();
  await page.keyboard.press('Enter');
  await page.locator(OPEN_CARD).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Escape');
  await page.locator(`${OVERLAY} [role=dialog]:popover-open`).waitFor({ state: 'hidden', timeout: PATIENCE });
}

/** Goes to a page as any navigation does; with a card opened and closed where it has flags. */
export async function navigate(page: Page, address: string, hasFlags: boolean): Promise<void> {
  await page.goto(address);
  if (!hasFlags) return;
  await page.locator(FLAGS).first().waitFor({ timeout: PATIENCE });
  await openCard(page);
}

/** Goes to a view of the shop, which changes its page in place; with a card on some. */
export async function changeView(page: Page, number: number): Promise<void> {
  if (!page.url().startsWith(SHOP)) await page.goto(`${SHOP}/`);
  await page.evaluate(
    (to) => (globalThis as unknown as { go(number: number): Promise<void> }).go(to),
    number,
  );
  if (number % 3 === 2) await page.waitForFunction(noFlags, OVERLAY, { timeout: PATIENCE });
  else await page.locator(FLAGS).first().waitFor({ timeout: PATIENCE });
  if (number % 6 === 0) await openCard(page);
}

function noFlags(overlay: string): boolean {
  const hosts = [...document.querySelectorAll(overlay)];
  return !hosts.some((host) => host.shadowRoot?.querySelector('.flag:not([hidden]) button'));
}
