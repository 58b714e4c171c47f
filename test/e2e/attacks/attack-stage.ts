import { readFile } from 'node:fs/promises';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import type { BrowserContext, Page, Route } from 'playwright';
import { testSigner } from '../../../sdk/src/statement/signing.fixture.ts';
import { launchExtension, type RunningExtension } from '../../browser/launch-extension.ts';
import { attackedPage } from './attacked-pages.ts';

/** Invented hosts; the browser's requests to them are answered here. */
const SHOP = 'https://shop.example';
const COPY = 'https://copy.example';
const ISSUER = 'https://credit.example';
const OPERATOR = 'the-key-of-an-operator-in-a-test';
const CODE = '91330106FAKE000133';
const HOUR = 3_600_000;
const BADGE_FILES = new URL('../../../widget/dist/', import.meta.url);

/** Issuer, shop, copying site, and a browser with the extension, for all attacks together. */
export interface AttackStage {
  /** Opens the page of an attack, as a shopper does. */
  shop(id: string): Promise<Page>;
  /** Has the verify page, which stays open, check the statement of an attack. */
  verify(id: string): Promise<Page>;
  /** Requests that left the extension since the beginning of the attacks. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** Sets the stage: one server, one browser. */
export async function openAttackStage(): Promise<AttackStage> {
  let behind = 8 * HOUR;
  const server = await startServer({
    port: 0,
    size: 300,
    operatorKey: OPERATOR,
    publicAddress: ISSUER,
    now: () => new Date(Date.now() - behind),
  });
  const statements = await mintAll(server, () => {
    behind = 0;
  });
  const extension = await launchExtension();
  await extension.configure(server.address, [SHOP, COPY]);
  const { context } = extension;
  const statementOf = (id: string) => statements[id] ?? statements['genuine'] ?? '';
  await context.route(`${ISSUER}/**`, (route) => pass(route, server));
  for (const origin of [SHOP, COPY])
    await context.route(`${origin}/**`, (route) => serve(route, statementOf));
  // Closed roots are opened for the test to look into; nothing else is changed.
  await context.addInitScript(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
  });
  const begun = extension.requests.length;
  let verifyPage: Promise<Page> | null = null;

  return {
    async shop(id) {
      if (id === 'withdrawn') await withdraw(server, extension);
      const page = await context.newPage();
      await page.goto(`${id === 'copied' ? COPY : SHOP}/${id}`);
      return page;
    },
    async verify(id) {
      verifyPage ??= openVerifyPage(context);
      const page = await verifyPage;
      // As if this browser had seen a longer log before.
      const longer = JSON.stringify({ size: 10_000, rootHash: 'ab'.repeat(32) });
      await page.evaluate(
        ([seen = '']) => (seen === '' ? localStorage.clear() : localStorage.setItem('credit-lens-log', seen)),
        id === 'rolledBack' ? [longer] : [],
      );
      await page.getByLabel('Statement or short code').fill(statementOf(id));
      await page.getByRole('button', { name: 'Verify' }).click();
      return page;
    },
    requests: () => extension.requests.slice(begun),
    async close() {
      await extension.close();
      await server.close();
    },
  };
}

async function openVerifyPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${ISSUER}/verify?lang=en`);
  return page;
}

/** The statements of all attacks. `catchUp` sets the clock of the server, which is hours behind, right. */
async function mintAll(server: RunningServer, catchUp: () => void): Promise<Record<string, string>> {
  const asked = { purpose: 'marketplaceOnboarding', label: 'shop', audiences: [SHOP] };
  const { secret } = await post(server, '/v1/admin/keys', OPERATOR, asked);
  const mint = async (): Promise<string> => {
    const { statements } = await post(server, '/v1/statements', String(secret), {
      audience: SHOP,
      codes: [CODE],
    });
    return (statements as { statement: string }[])[0]?.statement ?? '';
  };
  const replayed = await mint();
  catchUp();
  const genuine = await mint();
  const [head, body = '', mark] = genuine.split('.');
  const text = Buffer.from(body, 'base64url').toString();
  const edited = `${head}.${Buffer.from(text.replace(/"listedOn":"..../, '"listedOn":"2015')).toString('base64url')}.${mark}`;
  const forgedKey = await (await testSigner()).sign(JSON.parse(text) as object);
  return { genuine, replayed, edited, forgedKey, patched: edited };
}

/** The entry goes, its statement is withdrawn, and the list on the device is an hour younger. */
async function withdraw(server: RunningServer, extension: RunningExtension): Promise<void> {
  const found = (await (await fetch(`${server.address}/v1/entities/${CODE}`)).json()) as {
    entries: { id: string }[];
  };
  const on = new Date(Date.now() + 8 * HOUR).toISOString().slice(0, 10);
  const command = { action: 'remove', reason: 'corrected', on };
  await post(server, `/v1/admin/entries/${found.entries[0]?.id}/commands`, OPERATOR, command);
  await server.staticSite.publish();
  await extension.send({ type: 'syncNow' });
}

async function post(
  server: RunningServer,
  path: string,
  key: string,
  body: object,
): Promise<Record<string, unknown>> {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const response = await fetch(`${server.address}${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}

/** The issuer, under its public name. */
async function pass(route: Route, server: RunningServer): Promise<void> {
  const { pathname, search } = new URL(route.request().url());
  const response = await fetch(`${server.address}${pathname}${search}`);
  const headers = Object.fromEntries(response.headers);
  delete headers['content-encoding'];
  delete headers['content-length'];
  await route.fulfill({
    status: response.status,
    headers,
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** A shop: the files of the badge, and the page of each attack. */
async function serve(route: Route, statementOf: (id: string) => string): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = /^\/credit-lens\/([\w-]+\.js)$/.exec(pathname)?.[1];
  if (file !== undefined) {
    await route.fulfill({ contentType: 'text/javascript', body: await readFile(new URL(file, BADGE_FILES)) });
    return;
  }
  const id = pathname.slice(1);
  const body = attackedPage(id, { code: CODE, issuer: ISSUER, statement: statementOf(id) });
  await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
}
