import { cast } from '@credit-lens/api-mock/cast';
import { startServer } from '@credit-lens/api-mock/start-server';
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { FLAGS, OPEN_CARD, OVERLAY, SOLID_FLAGS } from '../browser/drawn.ts';
import { launchExtension, type ReportedMention, type RunningExtension } from '../browser/launch-extension.ts';
import { type Middleman, standBetween } from './middleman.ts';
import { everythingKept, recordMessages } from './witness.ts';

/** A site whose pages each test writes. */
const SITE = 'https://shop.example';

let between: Middleman;
let api: Awaited<ReturnType<typeof startServer>>;
let extension: RunningExtension;
let html = '';
let pages = 0;

const member = (role: string) => {
  const found = cast().find((one) => one.role === role);
  if (!found?.code) throw new Error(`The cast has no "${role}" with a code.`);
  return { code: found.code, name: found.name };
};

beforeAll(async () => {
  api = await startServer({ port: 0, database: ':memory:', size: 500 });
  between = await standBetween(api.address);
  extension = await launchExtension();
  await extension.context.route(`${SITE}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await extension.configure(between.address, [SITE]);
});
afterAll(async () => {
  await extension?.close();
  await between?.close();
  await api?.close();
});
beforeEach(() => {
  between.misbehave = null;
});

async function open(body: string): Promise<{ page: Page; mentions: ReportedMention[] }> {
  html = `<!doctype html><meta charset="utf-8"><title>页面</title>${body}`;
  const page = await extension.context.newPage();
  pages += 1;
  await page.goto(`${SITE}/${pages}`);
  return { page, mentions: await extension.mentionsOn(page) };
}

describe('when the server', () => {
  test('is down, flags stay as the last good list has them, and a card says that details are not available', async () => {
    between.misbehave = (request) => void request.socket.destroy();
    await extension.send({ type: 'syncNow' });
    const { page, mentions } = await open(`<p>统一社会信用代码：${member('taxList').code}</p>`);
    expect(mentions).toEqual([expect.objectContaining({ outcome: 'listed', flag: 'solid' })]);
    await page.locator(SOLID_FLAGS).click();
    await expect
      .poll(() => page.locator(OPEN_CARD).innerText(), { timeout: 20_000 })
      .toMatch(/No answer now/);
    await page.close();
  });

  test('talks nonsense, the same', async () => {
    between.misbehave = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"outcome":"listed","entries":"<script>alert(1)</script>"}');
    };
    await extension.send({ type: 'syncNow' });
    const { page, mentions } = await open(`<p>统一社会信用代码：${member('qualityList').code}</p>`);
    expect(mentions).toEqual([expect.objectContaining({ outcome: 'listed', flag: 'solid' })]);
    await page.locator(SOLID_FLAGS).click();
    await expect
      .poll(() => page.locator(OPEN_CARD).innerText(), { timeout: 20_000 })
      .toMatch(/No answer now/);
    await page.close();
  });

  test('is slow, the card opens at once and fills when the answer comes', async () => {
    const { page } = await open(`<p>统一社会信用代码：${member('foodList').code}</p>`);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    between.misbehave = async (request, response) => {
      await held;
      const answer = await fetch(`${api.address}${request.url}`);
      response.writeHead(200);
      response.end(Buffer.from(await answer.arrayBuffer()));
    };
    await page.locator(SOLID_FLAGS).click();
    await page.locator(`${OVERLAY} [role=dialog][data-state=loading]`).waitFor();
    release();
    await page.locator(OPEN_CARD).waitFor();
    expect(await page.locator(OPEN_CARD).innerText()).toMatch(/Listed by/);
    await page.close();
  });
});

describe('a device that never reached a server', () => {
  test('says “not available” of every company and flags none', async () => {
    const alone = await launchExtension();
    await alone.context.route(`${SITE}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<meta charset="utf-8"><p>统一社会信用代码：${member('courtListed').code}</p>`,
      }),
    );
    await alone.configure('http://127.0.0.1:9', [SITE]);
    const page = await alone.context.newPage();
    await page.goto(`${SITE}/`);
    expect(await alone.mentionsOn(page)).toEqual([
      expect.objectContaining({ code: member('courtListed').code, outcome: 'unavailable', flag: 'none' }),
    ]);
    await alone.close();
  });
});

describe('a page', () => {
  test('with 2,000 mentions is read whole, flagged where listed, and causes no request', async () => {
    const before = extension.requests.length;
    const codes = ['courtListed', 'noEntry', 'removed', 'contested'].map((role) => member(role).code);
    const rows = Array.from({ length: 2000 }, (_, row) => `<li>统一社会信用代码：${codes[row % 4]}</li>`);
    const { page, mentions } = await open(`<ol>${rows.join('')}</ol>`);
    expect(mentions).toHaveLength(2000);
    expect(mentions.filter((mention) => mention.flag === 'solid')).toHaveLength(1000);
    expect(await page.locator(FLAGS).count()).toBeGreaterThan(5);
    expect(extension.requests.slice(before)).toEqual([]);
    await page.close();
  });

  test('that prints numbers of persons has none of them read, stored or sent', async () => {
    const heard = await recordMessages(extension);
    const before = extension.requests.length;
    const person = '11010519491231002X';
    const { code } = member('noEntry');
    const { page, mentions } = await open(
      `<p>身份证号：${person}</p><p>统一社会信用代码：${person}</p><p>注册号：110105491231002</p>
       <p>企业名称：闻人不存${person}商贸有限公司</p><p>统一社会信用代码：${code}</p>`,
    );
    expect(mentions.map((mention) => mention.text)).toEqual([code]);
    const sent = (await heard()).join();
    expect(sent).toContain(code);
    const everywhere = [sent, await everythingKept(extension), ...extension.requests.slice(before)].join();
    for (const number of [person, '110105491231002', '闻人不存']) expect(everywhere).not.toContain(number);
    await page.close();
  });

  test('with a company whose name is markup shows it as text, in flag and card', async () => {
    const { code, name } = member('markupInName');
    expect(name).toContain('<b>');
    const { page, mentions } = await open(`<p>统一社会信用代码：${code}</p>`);
    expect(mentions).toEqual([expect.objectContaining({ code, flag: 'solid' })]);
    await page.locator(SOLID_FLAGS).click();
    const card = page.locator(OPEN_CARD);
    await card.waitFor();
    expect(await card.innerText()).toContain(name);
    expect(await card.locator('b').count()).toBe(0);
    await page.close();
  });

  test('with real companies gets no flag: this server’s register does not cover them', async () => {
    const { page, mentions } = await open('<p>统一社会信用代码：91110108795101314G</p>');
    expect(mentions).toEqual([
      expect.objectContaining({ outcome: 'notCovered', reason: 'outsideRegister', flag: 'none' }),
    ]);
    await page.close();
  });

  test('with malformed and legacy numbers gets nothing: the device could not answer them', async () => {
    const { page, mentions } = await open(
      '<p>统一社会信用代码：91330106FAKE00013</p><p>注册号：110108000000016</p><p>组织机构代码：79510131-4</p>',
    );
    expect(mentions).toEqual([]);
    await page.close();
  });

  test('that takes the company away and brings another one is followed', async () => {
    const { page } = await open(`<p id="seller">统一社会信用代码：${member('courtListed').code}</p>`);
    await page.evaluate((code) => {
      document.querySelector('#seller')?.remove();
      const added = document.createElement('p');
      added.textContent = `统一社会信用代码：${code}`;
      document.body.append(added);
    }, member('noEntry').code);
    await expect
      .poll(async () => (await extension.mentionsOn(page)).map(({ code, flag }) => ({ code, flag })))
      .toEqual([{ code: member('noEntry').code, flag: 'none' }]);
    expect(await page.locator(FLAGS).count()).toBe(0);
    await page.close();
  });
});

describe('the worker', () => {
  test('killed under an open page answers what the page shows next', async () => {
    const { page } = await open(`<p>统一社会信用代码：${member('courtListed').code}</p>`);
    await killWorker();
    await page.evaluate((code) => {
      const added = document.createElement('p');
      added.textContent = `统一社会信用代码：${code}`;
      document.body.append(added);
    }, member('taxList').code);
    await expect.poll(() => page.locator(SOLID_FLAGS).count()).toBe(2);
    await page.close();
  });
});

async function killWorker(): Promise<void> {
  const browser = await extension.context.browser()?.newBrowserCDPSession();
  const targets = await browser?.send('Target.getTargets');
  const worker = targets?.targetInfos.find((target) => target.type === 'service_worker');
  if (!browser || !worker) throw new Error('The extension has no worker to kill.');
  await browser.send('Target.closeTarget', { targetId: worker.targetId });
}
