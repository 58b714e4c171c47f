import { startServer } from '@credit-lens/api-mock/start-server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPEN_CARD, SOLID_FLAGS } from '../browser/drawn.ts';
import { launchExtension, type RunningExtension } from '../browser/launch-extension.ts';
import { codeOf, LISTED } from './shop-of-one-company.ts';

const SITE = 'https://market.example';
const PATIENCE = { timeout: 30_000 };
/** Listed, and another company of the same registered name that is not. */
const [PRINTED, NAMESAKE] = [codeOf('homonymA'), codeOf('homonymB')];

let api: Awaited<ReturnType<typeof startServer>>;
let extension: RunningExtension;
let page: Page;

beforeAll(async () => {
  api = await startServer({ port: 0, database: ':memory:', size: 500 });
  extension = await launchExtension();
  await extension.context.route(`${SITE}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><meta charset="utf-8"><title>页面</title>
<p>统一社会信用代码：${PRINTED}</p><p>统一社会信用代码：${LISTED}</p>`,
    }),
  );
  await extension.configure(api.address, [SITE]);
  page = await extension.context.newPage();
  await page.goto(`${SITE}/`);
});
afterAll(async () => {
  await extension?.close();
  await api?.close();
});

const flags = () => page.locator(SOLID_FLAGS);
const card = () => page.locator(OPEN_CARD);
const isOpen = () => card().count();
const codes = async () => (await extension.mentionsOn(page)).map(({ code }) => code);

/** Opens the card of the first flag, and in it the choice of another company. */
async function openChoice(): Promise<void> {
  await expect.poll(() => flags().count(), PATIENCE).toBe(2);
  await flags().first().click();
  await card().locator('summary', { hasText: 'Another company is meant' }).click();
}
const choose = (code: string) => card().locator('.choice p', { hasText: code }).getByRole('button').click();

test('a company of the same name takes the place of the one that is printed, and without an entry it has no flag', async () => {
  await openChoice();
  const before = extension.requests.length;
  await card().getByRole('button', { name: 'Ask the server for companies of this name' }).click();
  await card().locator('.choice .code', { hasText: NAMESAKE }).waitFor();
  expect(extension.requests.slice(before)).toEqual([`POST ${api.address}/v1/search`]);
  await choose(NAMESAKE);
  await expect.poll(() => flags().count(), PATIENCE).toBe(1);
  expect(await isOpen()).toBe(0);
  const told = (await extension.mentionsOn(page)).find(({ code }) => code === NAMESAKE);
  expect(told).toMatchObject({ outcome: 'noEntry', printedCode: PRINTED });
});

test('the choice is kept on the device, stands in the options as a person’s own, and can be saved and taken back there', async () => {
  await page.reload();
  const { controls } = extension;
  await controls.reload();
  const chosen = controls.locator('#mutes');
  await chosen.getByText(`you chose ${NAMESAKE}`).waitFor();
  const saved = controls.waitForEvent('download');
  await chosen.getByRole('button', { name: 'Download' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^credit-lens-changed-flags-/);
  expect(await codes()).toEqual([NAMESAKE, LISTED]);
  await chosen.getByRole('button', { name: 'Show the flag' }).click();
  await expect.poll(() => flags().count(), PATIENCE).toBe(2);
});

test('another company that the page gives by code is chosen without asking anybody; its card says whose choice it is', async () => {
  await openChoice();
  const before = extension.requests.length;
  await choose(LISTED);
  await expect.poll(isOpen, PATIENCE).toBe(0);
  expect(extension.requests.slice(before)).toEqual([]);
  expect(await codes()).toEqual([LISTED, LISTED]);

  await flags().first().click();
  await card().getByText(`Your choice, in place of ${PRINTED}.`).waitFor();
  expect(await card().innerText()).toContain(LISTED);
  await card().getByRole('button', { name: 'Take my choice back' }).click();
  await expect.poll(isOpen, PATIENCE).toBe(0);
  expect(await codes()).toEqual([PRINTED, LISTED]);
});
