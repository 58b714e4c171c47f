import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FLAGS, OPEN_CARD } from '../browser/drawn.ts';
import type { ReportedMention, RunningExtension } from '../browser/launch-extension.ts';

/** One page as the extension saw it. */
export interface Visit {
  readonly address: string;
  readonly title: string;
  readonly mentions: readonly ReportedMention[];
  /** `METHOD URL` of every request the extension made while the page was open. */
  readonly requests: readonly string[];
  readonly screenshot: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Opens a page, waits until it is read, and takes down what the extension found and what it asked. */
export async function visit(
  extension: RunningExtension,
  address: string,
  screenshot: string,
): Promise<Visit> {
  const before = extension.requests.length;
  const page = await extension.context.newPage();
  await page.goto(address);
  const mentions = await extension.mentionsOn(page);
  await page.screenshot({ path: screenshot, fullPage: true });
  const seen = {
    address,
    title: await page.title(),
    mentions,
    requests: extension.requests.slice(before),
    screenshot: relative(root, screenshot),
  };
  await page.close();
  return seen;
}

/** Opens the card of the first flag on a page, as a person does, and takes down what that asked. */
export async function openFirstCard(
  extension: RunningExtension,
  address: string,
  screenshot: string,
): Promise<Omit<Visit, 'mentions'>> {
  const page = await extension.context.newPage();
  await page.goto(address);
  await extension.mentionsOn(page);
  const before = extension.requests.length;
  await page.locator(FLAGS).first().click();
  await page.locator(OPEN_CARD).waitFor();
  await page.screenshot({ path: screenshot });
  const seen = {
    address,
    title: await page.title(),
    requests: extension.requests.slice(before),
    screenshot: relative(root, screenshot),
  };
  await page.close();
  return seen;
}
