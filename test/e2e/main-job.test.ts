import { cast } from '@credit-lens/api-mock/cast';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HOLLOW_FLAGS, OPEN_CARD, OVERLAY, SOLID_FLAGS } from '../browser/drawn.ts';
import type { ReportedMention } from '../browser/launch-extension.ts';
import { type Environment, startEnvironment } from './environment.ts';

let environment: Environment;
beforeAll(async () => {
  environment = await startEnvironment();
});
afterAll(() => environment?.close());

const codeOf = (role: string): string => {
  const member = cast().find((one) => one.role === role);
  if (!member?.code) throw new Error(`The cast has no "${role}" with a code.`);
  return member.code;
};

async function open(address: string): Promise<{ page: Page; mentions: ReportedMention[] }> {
  const page = await environment.extension.context.newPage();
  await page.goto(address);
  return { page, mentions: await environment.extension.mentionsOn(page) };
}

const of = (mentions: ReportedMention[], role: string) =>
  mentions.filter((mention) => mention.code === codeOf(role));

describe('on the marketplace', () => {
  let page: Page;
  let mentions: ReportedMention[];
  let requestsBefore: number;
  beforeAll(async () => {
    requestsBefore = environment.extension.requests.length;
    ({ page, mentions } = await open(`${environment.marketplace}/`));
  });

  test('a seller on a public credit list gets a solid flag beside its code', async () => {
    expect(of(mentions, 'courtListed')).toEqual([
      expect.objectContaining({ kind: 'code', outcome: 'listed', flag: 'solid' }),
    ]);
    const flagged = mentions.filter((mention) => mention.flag === 'solid');
    expect(flagged.length).toBeGreaterThan(5);
    for (const mention of flagged) expect(mention).toMatchObject({ kind: 'code', outcome: 'listed' });
  });

  test('a seller without an entry, or with a removed, expired, annulled or unpublished one, gets none', () => {
    const quiet = [
      'noEntry',
      'removed',
      'expiredYesterday',
      'annulled',
      'proposed',
      'notified',
      'recognised',
    ];
    const shown = quiet.filter((role) => of(mentions, role).length > 0);
    expect(shown.length).toBeGreaterThan(2);
    for (const role of shown) {
      for (const mention of of(mentions, role))
        expect(mention).toMatchObject({ outcome: 'noEntry', flag: 'none' });
    }
  });

  test('a code whose check character fails is looked up like any other', () => {
    expect(of(mentions, 'nonconformingCode')).toEqual([
      expect.objectContaining({ kind: 'code', outcome: 'listed', flag: 'solid' }),
    ]);
  });

  test('nothing was requested, not even for flagged sellers', () => {
    expect(environment.extension.requests.slice(requestsBefore)).toEqual([]);
  });

  test('flags move nothing on the page', async () => {
    const moved = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const names: string[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & {
              readonly sources: readonly { readonly node: Node | null }[];
            })[]) {
              // A slow machine paints the page's head before all of it has come, and it grows: no flag stands there.
              const inOffers = entry.sources.filter(({ node }) => node?.parentElement?.closest('.offers'));
              names.push(...inOffers.map(({ node }) => node?.nodeName ?? ''));
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(names), 200);
        }),
    );
    expect(moved).toEqual([]);
  });

  test('opening a card asks once, for the file that many share, and says list, authority and date', async () => {
    const before = environment.extension.requests.length;
    await page.locator(SOLID_FLAGS).first().click();
    const card = page.locator(OPEN_CARD);
    await card.waitFor();
    const asked = environment.extension.requests.slice(before);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(
      /^GET http:\/\/127\.0\.0\.1:\d+\/static\/details\/[0-9a-f]{16}\/[0-9a-f]+\.details$/,
    );
    const text = await card.innerText();
    expect(text).toMatch(/Listed by .+ on /);
    expect(text).toMatch(/since \d{1,2} \w+ \d{4}/);
    expect(text).not.toMatch(/blacklist|untrustworthy|laolai|\bscore\b|\bsafe\b/i);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });

  test('opening it again, or the card of another company of the same file, asks nobody', async () => {
    const before = environment.extension.requests.length;
    for (const place of [0, 2]) {
      await page.locator(SOLID_FLAGS).nth(place).click();
      await page.locator(OPEN_CARD).waitFor();
      expect(await page.locator(OPEN_CARD).innerText()).toMatch(/Listed by .+ on /);
      await page.keyboard.press('Escape');
    }
    expect(environment.extension.requests.slice(before)).toEqual([]);
  });

  test('“Ask the server now” asks the live API, once, and shows its answer instead', async () => {
    await page.locator(SOLID_FLAGS).first().click();
    const card = page.locator(OPEN_CARD);
    await card.waitFor();
    const before = environment.extension.requests.length;
    await card.getByRole('button', { name: 'Ask the server now' }).click();
    await expect.poll(() => environment.extension.requests.slice(before)).toHaveLength(1);
    expect(environment.extension.requests.at(-1)).toMatch(
      /^GET http:\/\/127\.0\.0\.1:\d+\/v1\/entities\/[0-9A-Z]{18}$/,
    );
    await expect.poll(() => card.getByRole('button', { name: 'Ask the server now' }).count()).toBe(0);
    expect(await card.innerText()).toMatch(/Listed by .+ on /);
    await page.keyboard.press('Escape');
  });

  test('the keyboard alone opens and closes a card, and comes back', async () => {
    const flag = page.locator(SOLID_FLAGS).nth(1);
    await flag.focus();
    await page.keyboard.press('Enter');
    await page.locator(OPEN_CARD).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => flag.evaluate((button) => button.matches(':focus'))).toBe(true);
  });

  test('a click that the page invents opens nothing and asks nobody', async () => {
    const before = environment.extension.requests.length;
    await page.locator(SOLID_FLAGS).first().dispatchEvent('click');
    await page.waitForTimeout(300);
    expect(await page.locator(OPEN_CARD).count()).toBe(0);
    expect(environment.extension.requests.slice(before)).toEqual([]);
  });
});

describe('on the tender portal', () => {
  test('bidders named without a code get at most the hollow marker', async () => {
    const { page, mentions } = await open(`${environment.portal}/notice/HW-0420`);
    const byName = mentions.filter((mention) => mention.kind === 'name');
    expect(byName.length).toBeGreaterThan(15);
    for (const mention of byName) {
      expect(mention).toMatchObject({ outcome: 'notCovered', reason: 'nameOnly' });
      expect(mention.flag).not.toBe('solid');
    }
    expect(byName.some((mention) => mention.flag === 'hollow')).toBe(true);
    expect(await page.locator(HOLLOW_FLAGS).count()).toBeGreaterThan(0);
    await page.close();
  });

  test('the hollow marker says “same name” and lets the person confirm', async () => {
    const { page } = await open(`${environment.portal}/notice/HW-0420`);
    const before = environment.extension.requests.length;
    await page.locator(HOLLOW_FLAGS).first().click();
    const card = page.locator(OPEN_CARD);
    await card.waitFor();
    expect(await card.innerText()).toMatch(/same .*name/i);
    const { origin } = new URL(environment.api);
    expect(environment.extension.requests.slice(before)).toEqual([`POST ${origin}/v1/search`]);
    expect(await card.locator('.code').first().innerText()).toMatch(/^[0-9A-Z]{18}$/);
    await card.getByRole('button', { name: 'Open its record' }).first().click();
    await expect.poll(() => card.innerText()).toMatch(/Listed by .+ on /);
    await page.close();
  });
});

describe('the badges of the marketplace', () => {
  test('are verified by the extension, which marks none of them, and by the badge itself once its card is open', async () => {
    const { page } = await open(`${environment.marketplace}/product/1001?lang=en`);
    const badge = page.locator('credit-badge');
    const tip = page.locator(`${OVERLAY} .vouch-tip`);
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0);
        await badge.hover();
        return (await tip.count()) === 0 ? '' : tip.innerText();
      })
      .toContain('Statement verified, as of');
    expect(await page.locator(`${OVERLAY} .vouch`).count()).toBe(0);
    await page.mouse.move(0, 0);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await badge.click();
    // Its root is closed; what it asks tells that it checks, for all companies alike.
    await expect.poll(() => asked).toContain('/.well-known/credit-lens-statement-keys.json');
    await page.close();
  });
});

describe('on a page without companies', () => {
  test('there is no mention, no flag, no drawing and no request', async () => {
    const before = environment.extension.requests.length;
    const { page, mentions } = await open(`${environment.marketplace}/about`);
    expect(mentions).toEqual([]);
    expect(await page.locator(`${OVERLAY} .flag`).count()).toBe(0);
    expect(environment.extension.requests.slice(before)).toEqual([]);
    await page.close();
  });
});

describe('on a site that is off', () => {
  test('nothing is registered and nothing is found', async () => {
    const page = await environment.extension.context.newPage();
    await environment.extension.context.route('https://off.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<p>统一社会信用代码：${codeOf('courtListed')}</p>` }),
    );
    await page.goto('https://off.example/');
    expect(await environment.extension.mentionsOn(page)).toEqual([]);
    expect(await page.locator(OVERLAY).count()).toBe(0);
    await page.close();
  });

  test('and on a site that is switched off again, the flags go at once', async () => {
    const { page, mentions } = await open(`${environment.portal}/notice/HW-0420`);
    expect(mentions.length).toBeGreaterThan(0);
    await environment.extension.send({ type: 'disableSite', origin: environment.portal });
    await expect.poll(() => page.locator(`${OVERLAY} .flag`).count()).toBe(0);
    await page.reload();
    expect(await environment.extension.mentionsOn(page)).toEqual([]);
    await environment.extension.send({ type: 'enableSite', origin: environment.portal });
    await page.close();
  });
});
