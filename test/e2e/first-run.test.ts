import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Environment, startEnvironment } from './environment.ts';

let environment: Environment;
let page: Page;
beforeAll(async () => {
  environment = await startEnvironment();
  const { context } = environment.extension;
  const opened = context.pages().find((one) => one.url().endsWith('/welcome.html'));
  page = opened ?? (await context.waitForEvent('page', (one) => one.url().endsWith('/welcome.html')));
  await page.locator('h1').waitFor();
});
afterAll(() => environment?.close());

const sites = async (): Promise<readonly string[]> =>
  (await environment.extension.send<{ settings: { sites: string[] } }>({ type: 'readState' })).settings.sites;

test('one page opens at install, and only one', () => {
  const pages = environment.extension.context.pages().filter((one) => one.url().endsWith('/welcome.html'));
  expect(pages).toHaveLength(1);
});

test('offers sites in two groups, none of them switched on', async () => {
  expect(await page.getByRole('group').count()).toBe(2);
  const switches = page.getByRole('switch');
  expect(await switches.count()).toBeGreaterThan(10);
  expect(await page.locator('[role=switch]:checked').count()).toBe(0);
});

test('switches a site on with the keyboard, with all its origins, and off again', async () => {
  const before = await sites();
  const first = page.getByRole('switch', { name: /JD\.com/ });
  await first.focus();
  await page.keyboard.press('Space');
  await expect.poll(sites).toEqual(expect.arrayContaining(['https://item.jd.com', 'https://mall.jd.com']));
  await page.keyboard.press('Space');
  await expect.poll(sites).toEqual(before);
});

test('shows an invented entry at a press, and asks nobody for it', async () => {
  const before = environment.extension.requests.length;
  const mark = page.locator('.example button.mark');
  await mark.click();
  expect(await mark.getAttribute('aria-expanded')).toBe('true');
  await page.locator('.example .cl-card, .example #example-card > *').first().waitFor();
  expect(await page.locator('#example-card').innerText()).toContain('FAKE');
  expect(environment.extension.requests.length).toBe(before);
  await mark.click();
  expect(await page.locator('#example-card').innerText()).toBe('');
});

test('speaks the language that is chosen there at once', async () => {
  await page.getByRole('combobox').selectOption('fr');
  await page.getByRole('heading', { name: 'Bienvenue dans Credit Lens' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('fr');
  await page.getByRole('combobox').selectOption('auto');
  await page.getByRole('heading', { name: 'Welcome to Credit Lens' }).waitFor();
});
