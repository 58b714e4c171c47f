import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPEN_CARD, SOLID_FLAGS } from '../browser/drawn.ts';
import { type Environment, startEnvironment } from './environment.ts';
import { firm } from './scenarios/firms-page.ts';

/** An invented host; the browser's requests to it are answered here. */
const SHOP = 'https://shop.example';
const { code: LISTED } = firm('courtListed');
const { code: UNLISTED } = firm('noEntry');
const NAME = '子虚商贸有限公司';
const OTHER = '乌有商贸有限公司';

/** A market that draws its pages itself, as single-page applications do, and never loads another. */
const MARKET = `<!doctype html><meta charset="utf-8"><title>市集</title><main id="view"></main><script>
  const views = {
    '/': '<h1>市集</h1><p>今天晴。</p>',
    '/shop/1': '<h1>店铺</h1><p>统一社会信用代码：<b>${LISTED}</b></p><p>企业名称：${NAME}</p>',
    '/shop/2': '<h1>店铺</h1><p>企业名称：${OTHER}</p>',
  };
  const show = () => { view.innerHTML = views[location.pathname] ?? ''; };
  const go = (path) => { history.pushState({}, '', path); show(); };
  addEventListener('popstate', show);
  show();
</script>`;

let environment: Environment;
beforeAll(async () => {
  environment = await startEnvironment([SHOP]);
  await environment.extension.context.route(`${SHOP}/**`, (route) =>
    route.fulfill({ body: MARKET, contentType: 'text/html; charset=utf-8' }),
  );
});
afterAll(() => environment?.close());

async function open(): Promise<Page> {
  const page = await environment.extension.context.newPage();
  await page.goto(`${SHOP}/`);
  return page;
}

/** What the popup tells of a page, once it comes to this. */
async function expectTold(page: Page, expected: readonly string[]): Promise<void> {
  const told = async () =>
    (await environment.extension.mentionsOn(page)).map(
      ({ text, source, flag }) => `${source} ${text} ${flag}`,
    );
  await expect.poll(told, { timeout: 20_000 }).toEqual(expected);
}

const flags = (page: Page) => page.locator(SOLID_FLAGS);

describe('a page that navigates without loading', () => {
  test('shows the companies of the view that stands, and no flag of the one before', async () => {
    const page = await open();
    const go = (path: string) => page.evaluate(`go(${JSON.stringify(path)})`);
    await go('/shop/1');
    await flags(page).waitFor();
    await expectTold(page, [`label ${LISTED} solid`, `label ${NAME} none`]);
    await go('/shop/2');
    await flags(page).waitFor({ state: 'detached' });
    await expectTold(page, [`label ${OTHER} none`]);
    await page.goBack();
    await flags(page).waitFor();
    await expectTold(page, [`label ${LISTED} solid`, `label ${NAME} none`]);
    await go('/');
    await flags(page).waitFor({ state: 'detached' });
    await expectTold(page, []);
    await page.close();
  });
});

describe('a page that writes its words anew', () => {
  const again = (page: Page) => page.evaluate('show()');
  /** The flag of the card, once it is another than the first. */
  const itsNewFlag = (page: Page) => page.locator(`${SOLID_FLAGS}[aria-expanded=true]:not(.first)`);
  async function openShop(): Promise<Page> {
    const page = await open();
    await page.evaluate('go("/shop/1")');
    await flags(page).evaluate((flag) => flag.classList.add('first'));
    return page;
  }

  test('leaves an open card to its reader, and another view takes it along', async () => {
    const page = await openShop();
    await flags(page).click();
    await page.locator(OPEN_CARD).waitFor();
    await again(page);
    await itsNewFlag(page).waitFor();
    expect(await page.locator(OPEN_CARD).innerText()).toMatch(/Listed by .+ on /);
    await page.keyboard.press('Escape');
    await page.locator(OPEN_CARD).waitFor({ state: 'hidden' });
    await flags(page).and(page.locator(':focus')).click();
    await page.locator(OPEN_CARD).waitFor();
    await page.evaluate('go("/shop/2")');
    await page.locator(OPEN_CARD).waitFor({ state: 'hidden' });
    await page.close();
  });

  test('takes no press of a key from the flag that had the focus', async () => {
    const page = await openShop();
    await flags(page).focus();
    await again(page);
    await page.keyboard.press('Enter');
    await itsNewFlag(page).waitFor();
    await page.locator(OPEN_CARD).waitFor();
    await page.close();
  });
});

describe('a page that declares codes by our attribute', () => {
  test('has its rows read as they are added, exchanged and taken away', async () => {
    const page = await open();
    await page.evaluate((code) => {
      document
        .querySelector('#view')
        ?.insertAdjacentHTML(
          'beforeend',
          `<ul><li id="row" data-credit-lens-code="${code}">${code}</li></ul>`,
        );
    }, LISTED);
    await flags(page).waitFor();
    await expectTold(page, [`structured ${LISTED} solid`]);
    // The row is given to another company, with other words.
    await page.evaluate((code) => {
      const row = document.querySelector('#row');
      row?.setAttribute('data-credit-lens-code', code);
      row?.replaceChildren(code);
    }, UNLISTED);
    await flags(page).waitFor({ state: 'detached' });
    await expectTold(page, [`structured ${UNLISTED} none`]);
    // And back by its attribute alone, under words that do not print the code: told, and no mark on those words.
    await page.evaluate((code) => {
      const row = document.querySelector('#row');
      row?.replaceChildren('南柯一梦旗舰店');
      row?.setAttribute('data-credit-lens-code', code);
    }, LISTED);
    await expectTold(page, [`structured ${LISTED} none`]);
    expect(await flags(page).count()).toBe(0);
    await page.evaluate(() => document.querySelector('#row')?.remove());
    await expectTold(page, []);
    await page.close();
  });
});
