import type { Page } from 'playwright';
import { FLAGS, OPEN_CARD, OVERLAY } from '../browser/drawn.ts';
import { SHOP } from './soaked-sites.ts';

/** Longest wait for anything of ours to be drawn, in milliseconds. */
const PATIENCE = 30_000;
/** A press is answered within this many milliseconds, be the machine busy, or it met a flag that was just being replaced. */
const PRESS_ANSWERED = 3_000;
/** Nobody presses more often. */
const PRESSES = 3;
const DIALOG = `${OVERLAY} [role=dialog]:popover-open`;

/** Opens the card of the first flag that can be seen, as a person does, and closes it. */
async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  // The page below may still be moving, and what moves it takes the pointer: the keyboard finds the flag all the same.
  for (let presses = 1; !(await press(page)); presses++) {
    if (presses === PRESSES)
      throw new Error(`No card opened on ${page.url()}, though Enter was pressed ${presses} times.`);
    console.log(`pressed again on ${page.url()}`);
  }
  await page.locator(OPEN_CARD).waitFor({ timeout: PATIENCE });
  await page.keyboard.press('Escape');
  await page.locator(DIALOG).waitFor({ state: 'hidden', timeout: PATIENCE });
}

/** Presses Enter on the first flag. Returns whether that opened a card. */
async function press(page: Page): Promise<boolean> {
  await page.locator(FLAGS).first().focus();
  await page.keyboard.press('Enter');
  return page
    .waitForSelector(DIALOG, { timeout: PRESS_ANSWERED })
    .then(() => true)
    .catch(() => false);
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
