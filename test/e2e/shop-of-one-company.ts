import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cast } from '@credit-lens/api-mock/cast';
import { startServer } from '@credit-lens/api-mock/start-server';
import type { Page } from 'playwright';
import { launchExtension, type RunningExtension } from '../browser/launch-extension.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { type Middleman, standBetween } from './middleman.ts';

/** A site whose pages name one listed company. */
export const SHOP = 'https://shop.example';

/** The code of a member of the cast. */
export function codeOf(role: string): string {
  const found = cast().find((one) => one.role === role);
  if (!found?.code) throw new Error(`The cast has no "${role}" with a code.`);
  return found.code;
}

/** The company that the shop names, which is on a list. */
export const LISTED = codeOf('courtListed');

/** The extension in a browser, on for a shop, and a server that can be made to misbehave. */
export interface ShopOfOneCompany {
  readonly api: Awaited<ReturnType<typeof startServer>>;
  readonly between: Middleman;
  readonly extension: RunningExtension;
  /** Opens one more page of the shop. */
  open(): Promise<Page>;
  /** Takes another company off its list, once, and publishes that: the next update has something to fetch. */
  shortenList(): Promise<void>;
  close(): Promise<void>;
}

/** Another company, with one entry on the list of judgment defaulters. */
const OTHER = codeOf('openEnded');

const PAGE = `<!doctype html><meta charset="utf-8"><title>页面</title><p>统一社会信用代码：${LISTED}</p>`;

/** The page of the shop from a server of its own, for windows and browsers whose requests the suite cannot answer itself. */
export async function serveShopItself(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** Opens pages of the shop, each of its own address, in a browser that has the extension. */
export async function serveShop({
  context,
}: Pick<RunningExtension, 'context'>): Promise<() => Promise<Page>> {
  let pages = 0;
  await context.route(`${SHOP}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: PAGE,
    }),
  );
  return async () => {
    const page = await context.newPage();
    pages += 1;
    await page.goto(`${SHOP}/${pages}`);
    return page;
  };
}

/** Starts all of it. */
export async function startShop(): Promise<ShopOfOneCompany> {
  const operatorKey = demoOperatorKey();
  const api = await startServer({ port: 0, operatorKey, database: ':memory:', size: 500 });
  const between = await standBetween(api.address);
  const extension = await launchExtension();
  const open = await serveShop(extension);
  await extension.configure(between.address, [SHOP]);
  return {
    async shortenList() {
      const on = new Date().toISOString().slice(0, 10);
      const response = await fetch(`${api.address}/v1/admin/entries/B02-${OTHER}-1/commands`, {
        method: 'POST',
        headers: { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' },
        body: JSON.stringify({ action: 'remove', reason: 'corrected', on }),
      });
      if (!response.ok) throw new Error(await response.text());
      await api.staticSite.publish();
    },
    api,
    between,
    extension,
    open,
    async close() {
      await extension.close();
      await between.close();
      await api.close();
    },
  };
}
