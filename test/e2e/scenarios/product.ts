import { readFileSync } from 'node:fs';
import { startServer } from '@credit-lens/api-mock/start-server';
import { type CreditClient, createCreditClient, type LookupResult } from '@credit-lens/sdk';
import type { Page } from 'playwright';
import {
  launchExtension,
  type ReportedMention,
  type RunningExtension,
} from '../../browser/launch-extension.ts';
import { badgePage, codesPage, firm } from './firms-page.ts';
import { type Operator, operatorOf } from './operator.ts';
import { badgeOf, cardAt } from './shown.ts';

/** Where tests write pages; the extension is on there. */
const FIRMS = 'https://firms.example';
/** A marketplace that embeds the badge; the extension is off there. */
const MARKET = 'https://market.example';
const OPERATOR_KEY = 'operator-key-of-the-scenarios';
/** Longest wait for anything on a page, in milliseconds. */
const WAIT_MS = 10_000;
const BADGE = new URL('../../../widget/dist/', import.meta.url);

/** The whole product: server over HTTP, its operator, SDK, and a Chromium with the built extension and badge. */
export interface Product {
  readonly api: string;
  readonly client: CreditClient;
  readonly operator: Operator;
  readonly extension: RunningExtension;
  /** Publishes the register's files as it is now, as the server does every hour. */
  publish(): Promise<unknown>;
  /** Every line that the server logged, as one text. */
  log(): string;
  /** Looks a role up through the SDK. */
  lookup(role: string): Promise<LookupResult>;
  /** What the extension found of a role on the page that prints all codes: that, and which flag it drew. */
  seen(role: string): ReportedMention;
  /** The card that a person opens at the flag of a role on that page. */
  card(role: string): Promise<string>;
  /** What the badge says of an answer. */
  badge(result: LookupResult): Promise<{ readonly label: string; readonly card: string }>;
  /** Opens a page that a test writes, and lets the extension read it. */
  open(html: string): Promise<{ page: Page; mentions: ReportedMention[] }>;
  close(): Promise<void>;
}

/** Starts everything, and visits the page with all codes once. */
export async function startProduct(): Promise<Product> {
  const lines: string[] = [];
  const server = await startServer({
    port: 0,
    database: ':memory:',
    size: 1_000,
    faults: true,
    operatorKey: OPERATOR_KEY,
    log: (line) => lines.push(JSON.stringify(line)),
  });
  const client = createCreditClient({ baseUrl: server.address, cache: false });
  const extension = await launchExtension();
  const { context } = extension;
  context.setDefaultTimeout(WAIT_MS);
  const pages = new Map<string, string>();
  await context.route(`${FIRMS}/**`, (route) => {
    const body = pages.get(new URL(route.request().url()).pathname) ?? '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await context.route(`${MARKET}/`, (route) => route.fulfill({ contentType: 'text/html', body: badgePage }));
  await context.route(`${MARKET}/credit-*.js`, (route) => {
    const file = new URL(new URL(route.request().url()).pathname.slice(1), BADGE);
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file, 'utf8') });
  });
  await extension.configure(server.address, [FIRMS]);

  const open: Product['open'] = async (html) => {
    const path = `/${pages.size + 1}`;
    pages.set(path, html);
    const page = await context.newPage();
    await page.goto(`${FIRMS}${path}`);
    return { page, mentions: await extension.mentionsOn(page) };
  };
  const codes = await open(codesPage());
  const market = await context.newPage();
  await market.addInitScript(openShadowRoots);
  await market.goto(`${MARKET}/`);

  return {
    api: server.address,
    client,
    operator: operatorOf(server.address, OPERATOR_KEY),
    extension,
    publish: () => server.staticSite.publish(),
    log: () => lines.join('\n'),
    lookup: (role) => client.lookup(firm(role).code),
    seen(role) {
      const found = codes.mentions.filter(({ code }) => code === firm(role).code);
      if (found[0] === undefined || found.length > 1)
        throw new Error(`"${role}" was found ${found.length} times.`);
      return found[0];
    },
    card: (role) => cardAt(extension, codes.page, { kind: 'code', text: firm(role).code }),
    badge: (result) => badgeOf(market, result),
    open,
    async close() {
      await extension.close();
      await server.close();
    },
  };
}

/** Runs in the page before anything else: the badge keeps its root closed, and a test must read what a person sees. */
function openShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}
