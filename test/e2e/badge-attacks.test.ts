import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttackStage, openAttackStage } from './attacks/attack-stage.ts';
import { ATTACKS, attackTable, type Cell } from './attacks/attack-table.ts';

const GENUINE = 'Statement verified';
/** Until what the element may still claim would have come: only that it claims no more is looked at after it. */
const SETTLED_MS = 400;
const TIMEOUT = { timeout: 20_000 };

let stage: AttackStage;
beforeAll(async () => {
  stage = await openAttackStage();
});
afterAll(() => stage?.close());

describe.each(ATTACKS)('$title', ({ id, cells }) => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.shop(id);
  });
  afterAll(() => page?.close());

  it(`the extension: ${cells.extension.verdict}`, async () => {
    await ofExtension(page, cells.extension);
  });
  it(`the element: ${cells.element.verdict}`, async () => {
    await ofElement(page, cells.element);
  });
  it(`the verify page: ${cells.verifyPage.verdict}`, async () => {
    await ofVerifyPage(id, page, cells.verifyPage);
  });
});

it('none of this made the extension ask anybody about a badge', () => {
  const asked = stage.requests().map((request) => new URL(request.split(' ')[1] ?? '').pathname);
  expect(asked.filter((path) => !path.startsWith('/static/'))).toEqual([]);
});

it('is what the page about badges says', () => {
  const page = readFileSync(new URL('../../docs/badge.md', import.meta.url), 'utf8');
  expect(page).toContain(attackTable());
});

async function ofExtension(page: Page, { verdict, words }: Cell): Promise<void> {
  const mark = page.locator('.vouch');
  if (verdict === 'caught') {
    await mark.waitFor({ state: 'visible', ...TIMEOUT });
    expect(await mark.innerText()).toContain(words);
    return;
  }
  if (words === '') {
    // What is no element of the product is never told of, so nothing of it can be waited for. A badge that nobody can read stands
    // beside it for a while: when that is marked, the page has been looked over with both in it.
    await page.evaluate(addUnreadableBadge);
    await mark.first().waitFor({ state: 'attached', ...TIMEOUT });
    const marked = await mark.count();
    await page.evaluate(() => document.querySelector('credit-badge')?.remove());
    expect(marked).toBe(1);
    await expect.poll(() => mark.count(), TIMEOUT).toBe(0);
    return;
  }
  const tip = page.locator('.vouch-tip');
  // Until it was checked there is nothing to tell, so the pointer comes again.
  await expect
    .poll(async () => {
      await page.mouse.move(0, 0);
      await page.locator('credit-badge').hover({ force: true });
      return (await tip.count()) === 0 ? '' : tip.innerText();
    }, TIMEOUT)
    .toContain(words);
  await page.mouse.move(0, 0);
  // A mark would have come with what is told.
  expect(await mark.count()).toBe(0);
}

/** Runs in a page. */
function addUnreadableBadge(): void {
  const badge = document.createElement('credit-badge');
  badge.setAttribute('code', '91330106FAKE000133');
  badge.setAttribute('statement', 'none');
  document.querySelector('p')?.append(badge);
}

async function ofElement(page: Page, { verdict, words }: Cell): Promise<void> {
  const badge = page.locator('credit-badge');
  if (words === '') {
    expect(await badge.count()).toBe(0);
    return;
  }
  if (verdict !== 'onOpening' && words !== GENUINE) {
    await expect.poll(() => badge.locator('.pill').innerText(), TIMEOUT).toBe(words);
    return;
  }
  await badge.getByRole('button').first().click();
  const said = badge.locator('.cl-verification');
  await expect.poll(() => said.innerText(), TIMEOUT).toContain(words);
  if (words === GENUINE) return;
  await page.waitForTimeout(SETTLED_MS);
  expect(await said.innerText()).toBe(words);
}

async function ofVerifyPage(id: string, shop: Page, { verdict, words }: Cell): Promise<void> {
  if (words === '') {
    expect(verdict).toBe('notCaught');
    expect(await shop.locator('[statement]').count()).toBe(0);
    return;
  }
  const page = await stage.verify(id);
  const said = page.locator('#result');
  await said.getByText(words).first().waitFor(TIMEOUT);
  expect((await said.innerText()).includes(GENUINE)).toBe(verdict === 'told');
}
