import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Environment, startEnvironment } from './environment.ts';

/** Invented hosts; the browser's requests to them are answered here. */
const SHOP = 'https://shop.example';
const REGISTER = 'https://register.example';
const ELSEWHERE = 'https://elsewhere.example';

const NAMES = {
  page: '子虚商贸有限公司',
  sameOrigin: '乌有商贸有限公司',
  nested: '亡是商贸有限公司',
  otherOrigin: '南柯商贸有限公司',
  off: '蜃楼商贸有限公司',
};

const PAGES: Record<string, string> = {
  [`${SHOP}/`]: `<p>${NAMES.page}</p><iframe src="/inner"></iframe><iframe src="${REGISTER}/"></iframe>
    <iframe src="${ELSEWHERE}/"></iframe>`,
  [`${SHOP}/inner`]: `<p>${NAMES.sameOrigin}</p><iframe src="/nested"></iframe>`,
  [`${SHOP}/nested`]: `<p>${NAMES.nested}</p>`,
  [`${REGISTER}/`]: `<p>${NAMES.otherOrigin}</p>`,
  [`${ELSEWHERE}/`]: `<p>${NAMES.off}</p><iframe src="${REGISTER}/"></iframe>`,
};

let environment: Environment;

beforeAll(async () => {
  environment = await startEnvironment([SHOP, REGISTER]);
  for (const origin of [SHOP, REGISTER, ELSEWHERE]) {
    await environment.extension.context.route(`${origin}/**`, (route) => {
      const body = PAGES[route.request().url()];
      return route.fulfill(
        body === undefined ? { status: 404, body: '' } : { body, contentType: 'text/html; charset=utf-8' },
      );
    });
  }
});
afterAll(() => environment?.close());

test('the popup of a page counts the companies in its frames whose own site is on, nested ones too', async () => {
  const page = await environment.extension.context.newPage();
  await page.goto(`${SHOP}/`);
  const texts = async (): Promise<string[]> =>
    [...new Set((await environment.extension.mentionsOn(page)).map(({ text }) => text))].sort();
  const expected = [NAMES.page, NAMES.sameOrigin, NAMES.nested, NAMES.otherOrigin].sort();
  await expect.poll(texts, { timeout: 20_000 }).toEqual(expected);
  expect(await texts()).not.toContain(NAMES.off);
  await page.close();
});
