import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cast } from '@credit-lens/api-mock/cast';
import { startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildForFirefox } from '../../.ci/build.ts';
import { launchFirefox, type RunningFirefox, requireFirefox } from '../browser/launch-firefox.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { type Site, startSite } from '../site/start-site.ts';

let api: Awaited<ReturnType<typeof startServer>>;
let site: Site;
let firefox: RunningFirefox;
/** The tab of an extension page, through which the extension is asked as its own screens do. */
let controls: string;

/** Runs in an extension page: sends a message to the worker. */
const SEND = `const sent = Components.utils.cloneInto(args[0], window);
  const answer = await window.wrappedJSObject.browser.runtime.sendMessage(sent);
  return JSON.parse(JSON.stringify(answer ?? null));`;
/** Runs in any page: the flags that can be seen in the overlay beside its body. */
const FLAGS = `[...document.querySelectorAll('html > div')].flatMap((host) =>
  [...(host.openOrClosedShadowRoot?.querySelectorAll('.flag:not([hidden]) button') ?? [])])`;

beforeAll(async () => {
  const folder = buildForFirefox();
  const operatorKey = demoOperatorKey();
  api = await startServer({ port: 0, operatorKey, database: ':memory:' });
  site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  firefox = await launchFirefox(requireFirefox(), folder);
  await firefox.openScreen('options.html');
  controls = await firefox.handle();
  await send({ type: 'saveSettings', settings: { serverAddress: api.address } });
  await send({ type: 'syncNow' });
  await send({ type: 'enableSite', origin: site.marketplace });
});
afterAll(async () => {
  await firefox?.close();
  await site?.close();
  await api?.close();
});

async function send<Answer>(message: Record<string, unknown>): Promise<Answer> {
  await firefox.switchTo(controls);
  return firefox.run<Answer>(SEND, message);
}

const listed = cast().find(({ role }) => role === 'courtListed');

test('flags stand on the results page of the marketplace, and a card opens', async () => {
  await firefox.newTab();
  await firefox.open(`${site.marketplace}/`);
  await firefox.until(`return ${FLAGS}.length > 5`);
  await firefox.run(`${FLAGS}[0].focus()`);
  await firefox.press(' ');
  await firefox.until(`return [...document.querySelectorAll('html > div')].some((host) =>
    host.openOrClosedShadowRoot?.querySelector('[role=dialog][data-state=ready]') != null)`);
});

test('a frame that a page wrote has its flags, too', async () => {
  const words = `<p>统一社会信用代码：${listed?.code}</p>`;
  const server = createServer((_request, response) =>
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><iframe srcdoc="${words}" width="900" height="300"></iframe>`),
  ).listen(0, 'localhost');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  await send({ type: 'enableSite', origin });
  await firefox.newTab();
  await firefox.open(`${origin}/`);
  await firefox.until(`const { document: inner } = window[0];
    return [...inner.querySelectorAll('html > div')].some((host) =>
      host.openOrClosedShadowRoot?.querySelector('.flag:not([hidden]) button') != null)`);
  server.close();
});

test('the popup lists what the page names', async () => {
  await firefox.switchTo(controls);
  const tabId = await firefox.run<number>(
    `const tabs = await window.wrappedJSObject.browser.tabs.query(Components.utils.cloneInto({}, window));
     return tabs.find((tab) => tab.url === args[0])?.id ?? -1;`,
    `${site.marketplace}/`,
  );
  await firefox.newTab();
  await firefox.openScreen(`popup.html?tab=${tabId}`);
  await firefox.until("return document.querySelectorAll('.company').length > 5");
});

test('a name is searched for by the script that asks the server, which the event page runs when it is needed', async () => {
  const found = await send<{ kind: string; companies: { code: string }[] }>({
    type: 'searchNames',
    name: listed?.name ?? '',
  });
  expect(found.kind).toBe('found');
  expect(found.companies.map(({ code }) => code)).toContain(listed?.code);
});

test('a site that is switched off loses its flags at once', async () => {
  const tab = await firefox.newTab();
  await firefox.open(`${site.marketplace}/`);
  await firefox.until(`return ${FLAGS}.length > 5`);
  await send({ type: 'disableSite', origin: site.marketplace });
  await firefox.switchTo(tab);
  await firefox.until(`return ${FLAGS}.length === 0`);
});
