import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPEN_CARD, SOLID_FLAGS } from '../browser/drawn.ts';
import { type Environment, startEnvironment } from './environment.ts';
import { firm } from './scenarios/firms-page.ts';

/** Invented hosts; the browser's requests to them are answered here. */
const SHOP = 'https://shop.example';
const REGISTER = 'https://register.example';
const ELSEWHERE = 'https://elsewhere.example';
/** Of the shop's own site to the browser, and yet another host: it is off. */
const OFF = 'https://off.shop.example';
/** Switched on under a page that is open. */
const LATER = 'https://later.shop.example';

const NAMES = {
  page: '子虚商贸有限公司',
  sameOrigin: '乌有商贸有限公司',
  nested: '亡是商贸有限公司',
  otherOrigin: '南柯商贸有限公司',
  off: '蜃楼商贸有限公司',
  srcdoc: '子虚电子有限公司',
  blank: '乌有电子有限公司',
  blob: '亡是电子有限公司',
  nestedSrcdoc: '南柯电子有限公司',
  sandboxed: '蜃楼电子有限公司',
  later: '子虚建设有限公司',
};
const { code: CODE } = firm('courtListed');

const quoted = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const frame = (address: string): string => `<iframe src="${address}" width="900" height="500"></iframe>`;
const written = (markup: string, more = ''): string =>
  `<iframe srcdoc="${quoted(markup)}" width="900" height="500" ${more}></iframe>`;

const PAGES: Record<string, string> = {
  [`${SHOP}/`]: `<p>${NAMES.page}</p>${frame('/inner')}${frame(`${REGISTER}/`)}${frame(`${ELSEWHERE}/`)}`,
  [`${SHOP}/inner`]: `<p>${NAMES.sameOrigin}</p>${frame('/nested')}`,
  [`${SHOP}/nested`]: `<p>${NAMES.nested}</p>`,
  [`${REGISTER}/`]: `<p>${NAMES.otherOrigin}</p>`,
  [`${ELSEWHERE}/`]: `<p>${NAMES.off}</p>${frame(`${REGISTER}/`)}`,
  [`${SHOP}/written`]: `<p>${NAMES.page}</p>
    ${written(`<p>${NAMES.srcdoc}</p>${written(`<p>${NAMES.nestedSrcdoc}</p>`)}`)}
    ${written(`<p>${NAMES.sandboxed}</p>`, 'sandbox="allow-scripts"')}
    <iframe id="blank"></iframe><iframe id="blob"></iframe><script>
      blank.contentDocument.body.innerHTML = '<p>${NAMES.blank}</p>';
      blob.src = URL.createObjectURL(new Blob(['<meta charset="utf-8"><p>${NAMES.blob}</p>'], { type: 'text/html' }));
    </script>`,
  [`${SHOP}/card`]: `<p>页</p>${written(written(`<p>统一社会信用代码：<b>${CODE}</b></p>`))}`,
  [`${SHOP}/off`]: `<p>${NAMES.page}</p>${frame('/nested')}${frame(`${OFF}/`)}`,
  [`${OFF}/`]: `<p>${NAMES.off}</p>${written(`<p>${NAMES.off}</p>`)}`,
  [`${SHOP}/quiet`]: '<p>今天晴。</p>',
  [`${SHOP}/later`]: `<p>${NAMES.page}</p>${frame(`${LATER}/`)}`,
  [`${LATER}/`]: `<p>${NAMES.later}</p>${written(`<p>${NAMES.srcdoc}</p>`)}`,
};

let environment: Environment;

beforeAll(async () => {
  environment = await startEnvironment([SHOP, REGISTER]);
  for (const origin of [SHOP, REGISTER, ELSEWHERE, OFF, LATER]) {
    await environment.extension.context.route(`${origin}/**`, (route) => {
      const body = PAGES[route.request().url()];
      return route.fulfill(
        body === undefined
          ? { status: 404, body: '' }
          : { body: `<!doctype html>${body}`, contentType: 'text/html; charset=utf-8' },
      );
    });
  }
});
afterAll(() => environment?.close());

async function open(path: string): Promise<Page> {
  const page = await environment.extension.context.newPage();
  await page.goto(`${SHOP}${path}`);
  return page;
}

/** The popup of a page comes to tell of these companies and no others. */
async function expectTold(page: Page, names: readonly string[]): Promise<void> {
  const texts = async () =>
    [...new Set((await environment.extension.mentionsOn(page)).map(({ text }) => text))].sort();
  await expect.poll(texts, { timeout: 20_000 }).toEqual([...names].sort());
}

describe('the popup of a page counts the companies', () => {
  test('in its frames whose own site is on, nested ones too', async () => {
    const page = await open('/');
    await expectTold(page, [NAMES.page, NAMES.sameOrigin, NAMES.nested, NAMES.otherOrigin]);
    await page.close();
  });

  test('in frames that the page wrote itself, and in none that it has cut off', async () => {
    const page = await open('/written');
    await expectTold(page, [NAMES.page, NAMES.srcdoc, NAMES.nestedSrcdoc, NAMES.blank, NAMES.blob]);
    await page.close();
  });

  test('in the frames of a site that is switched on under an open page', async () => {
    const page = await open('/later');
    await expectTold(page, [NAMES.page]);
    await environment.extension.send({ type: 'enableSite', origin: LATER });
    await expectTold(page, [NAMES.page, NAMES.later, NAMES.srcdoc]);
    await environment.extension.send({ type: 'disableSite', origin: LATER });
    await expectTold(page, [NAMES.page]);
    await page.close();
  });
});

test('a flag stands in a frame that a page wrote, and a click opens its card there', async () => {
  const page = await open('/card');
  const inner = page.frameLocator('iframe').frameLocator('iframe');
  await inner.locator(SOLID_FLAGS).click();
  expect(await inner.locator(OPEN_CARD).innerText()).toMatch(/Listed by .+ on /);
  await page.close();
});

test('a page that names nobody yet is looked at on when another site is switched off', async () => {
  const page = await open('/quiet');
  // The first look is there and answers, though it has found nothing.
  await expectTold(page, []);
  await environment.extension.send({ type: 'enableSite', origin: LATER });
  await environment.extension.send({ type: 'disableSite', origin: LATER });
  await page.evaluate((name) => document.body.append(name), NAMES.page);
  await expectTold(page, [NAMES.page]);
  await page.close();
});

test('nothing runs in the frames of a host that is off', async () => {
  const page = await environment.extension.context.newPage();
  const browser = await page.context().newCDPSession(page);
  const addresses = await watchScripts(browser, environment.extension.id);
  await page.goto(`${SHOP}/off`);
  await expect
    .poll(async () => (await addresses()).toSorted(), { timeout: 20_000 })
    .toEqual([`${SHOP}/nested`, `${SHOP}/off`]);
  // Nor once the frames are read and the page has been at rest.
  await page.frameLocator('iframe').last().frameLocator('iframe').locator('p').waitFor();
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect((await addresses()).toSorted()).toEqual([`${SHOP}/nested`, `${SHOP}/off`]);
  await page.close();
});

/** Tells in which documents of a page scripts of the extension run, as the browser's own tools see it. */
async function watchScripts(browser: CDPSession, id: string): Promise<() => Promise<string[]>> {
  const frames = new Map<number, string>();
  browser.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(id)) frames.set(context.id, String(context.auxData?.['frameId']));
  });
  browser.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    frames.delete(executionContextId),
  );
  browser.on('Runtime.executionContextsCleared', () => frames.clear());
  await browser.send('Runtime.enable');
  return async () => {
    const { frameTree } = await browser.send('Page.getFrameTree');
    const urls = new Map<string, string>();
    const walk = ({ frame, childFrames = [] }: typeof frameTree): void => {
      urls.set(frame.id, frame.url);
      for (const child of childFrames) walk(child);
    };
    walk(frameTree);
    return [...frames.values()].map((frame) => urls.get(frame) ?? `a frame that is gone: ${frame}`);
  };
}
