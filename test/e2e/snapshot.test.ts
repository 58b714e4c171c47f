import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast } from '@credit-lens/api-mock/cast';
import { startServer } from '@credit-lens/api-mock/start-server';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newKey } from '../../api-mock/src/publish/key-ring.ts';
import { publish } from '../../api-mock/src/publish/publish.ts';
import { OPEN_CARD, SOLID_FLAGS } from '../browser/drawn.ts';
import { launchExtension, type ReportedMention, type RunningExtension } from '../browser/launch-extension.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import { demoOperatorKey } from '../site/demo-operator.ts';
import { startSite } from '../site/start-site.ts';
import { demoAddresses } from '../tour/demo-addresses.ts';
import { type Middleman, type ReceivedRequest, standBetween } from './middleman.ts';

/** What options and popup read of the extension, as far as these tests need it. */
interface State {
  readonly sync: {
    readonly kind: string;
    readonly problem: { readonly kind: string; readonly reason?: string } | null;
  };
  readonly snapshot: { readonly asOf: string } | null;
}

let api: Awaited<ReturnType<typeof startServer>>;
let site: Awaited<ReturnType<typeof startSite>>;
/** A part of another server's tree, with the files alone, as a CDN serves them. */
let cdn: Middleman;
let extension: RunningExtension;

beforeAll(async () => {
  const operatorKey = demoOperatorKey();
  api = await startServer({ port: 0, operatorKey, database: ':memory:' });
  site = await startSite({ api: api.address, operatorKey, marketplacePort: 0, portalPort: 0 });
  cdn = await standBetween(api.address, '/cdn/register');
  extension = await launchExtension();
  await extension.configure(cdn.address, [site.marketplace, site.portal]);
}, 120_000);
afterAll(async () => {
  await extension?.close();
  await site?.close();
  await cdn?.close();
  await api?.close();
});
beforeEach(() => {
  cdn.misbehave = null;
  cdn.alter = null;
});

const codeOf = (role: string): string => {
  const code = cast().find((one) => one.role === role)?.code;
  if (!code) throw new Error(`The cast has no "${role}" with a code.`);
  return code;
};
const sync = () => extension.send<State>({ type: 'syncNow' });

async function open(address: string): Promise<{ page: Page; mentions: ReportedMention[] }> {
  const page = await extension.context.newPage();
  await page.goto(address);
  return { page, mentions: await extension.mentionsOn(page) };
}

/** The files of the same register as they were published on an earlier day, with nothing around them. */
async function publishDaysAgo(days: number): Promise<{ address: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'credit-lens-old-files-'));
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1_000);
  await publish({ store: api.store, out: join(folder, 'static'), ring: [await newKey(then)], now: then });
  const server = createServer((request, response) => {
    readFile(join(folder, new URL(request.url ?? '/', 'http://x').pathname)).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** How pages are flagged, to compare. */
async function flagsOf(addresses: readonly string[]): Promise<string[]> {
  const flags: string[] = [];
  for (const address of addresses) {
    const { page, mentions } = await open(address);
    await page.close();
    for (const { code, text, flag, outcome } of mentions)
      flags.push(`${new URL(address).pathname} ${code ?? text} ${outcome} ${flag}`);
  }
  return flags.sort();
}

describe('the extension, with its files behind the path of another server', () => {
  test('asks nobody for any page of the demo sites', async () => {
    const before = cdn.received.length;
    const requested = extension.requests.length;
    let flags = 0;
    for (const address of demoAddresses(site.marketplace, site.portal)) {
      const { page, mentions } = await open(address);
      flags += mentions.filter(({ flag }) => flag !== 'none').length;
      await page.mouse.wheel(0, 2_000);
      await page.close();
    }
    expect(flags).toBeGreaterThan(10);
    expect(cdn.received.slice(before)).toEqual([]);
    expect(extension.requests.slice(requested)).toEqual([]);
  });

  test('asks the same for whichever company a card is opened, and nothing that tells who asks', async () => {
    const asked: ReceivedRequest[][] = [];
    for (const place of [0, 3]) {
      // Each time as a worker that has just begun: what an earlier card has fetched is forgotten.
      await extension.send({ type: 'saveSettings', settings: { serverAddress: cdn.address } });
      await sync();
      const { page } = await open(`${site.marketplace}/`);
      const before = cdn.received.length;
      await page.locator(SOLID_FLAGS).nth(place).click();
      await page.locator(OPEN_CARD).waitFor();
      expect(await page.locator(OPEN_CARD).innerText()).toMatch(/Listed by .+ on /);
      asked.push(cdn.received.slice(before));
      await page.close();
    }
    expect(asked[0]).toHaveLength(1);
    expect(asked[1]).toEqual(asked[0]);
    const [request] = asked[0] ?? [];
    expect(request?.method).toBe('GET');
    expect(request?.url).toMatch(/^\/cdn\/register\/static\/details\/[0-9a-f]{16}\/0\.details$/);
    const names = Object.keys(request?.headers ?? {});
    for (const telling of [
      'cookie',
      'referer',
      'authorization',
      'range',
      'if-none-match',
      'if-modified-since',
    ])
      expect(names).not.toContain(telling);
  });
});

describe('a bad day of the publisher leaves the last good state as it is', () => {
  let flags: string[];
  let good: State;
  beforeAll(async () => {
    good = await sync();
    flags = await flagsOf([`${site.marketplace}/`]);
    expect(flags.filter((one) => one.endsWith('solid')).length).toBeGreaterThan(5);
  });

  const change = (text: (body: string) => string) => (path: string, body: Buffer) =>
    path.endsWith('/manifest.json') ? Buffer.from(text(body.toString())) : body;

  test.each([
    [
      'the manifest ends early',
      change((body) => body.slice(0, body.length / 2)),
      { kind: 'refused', reason: 'malformed' },
    ],
    [
      'the manifest was changed after it was signed',
      change((body) => body.replace(/"listed":\d+/, '"listed":1')),
      { kind: 'refused', reason: 'wrongSignature' },
    ],
    [
      'the manifest is signed by nobody whom this device knows',
      change((body) => body.replaceAll(/"keyId":"[^"]+"/g, '"keyId":"AAAAAAAAAAAAAAAAAAAAAA"')),
      { kind: 'refused' },
    ],
  ] as const)('%s', async (_what, alter, problem) => {
    cdn.alter = alter;
    const { sync: report, snapshot } = await sync();
    expect(report).toMatchObject({ kind: 'failed', problem });
    expect(snapshot?.asOf).toBe(good.snapshot?.asOf);
    // From what is on disk, by a worker that has nothing in memory.
    await stopWorker(extension);
    expect(await flagsOf([`${site.marketplace}/`])).toEqual(flags);
  });

  test('an earlier manifest is offered', async () => {
    let last: Buffer | undefined;
    cdn.alter = (path, body) => {
      if (path.endsWith('/manifest.json')) last = body;
      return body;
    };
    await sync();
    const earlier = last;
    await api.staticSite.publish();
    const { snapshot } = await sync();
    expect(last).not.toEqual(earlier);
    cdn.alter = (path, body) => (path.endsWith('/manifest.json') ? (earlier ?? body) : body);
    const { sync: report, snapshot: after } = await sync();
    expect(report).toMatchObject({ kind: 'failed', problem: { kind: 'refused', reason: 'rolledBack' } });
    expect(after?.asOf).toBe(snapshot?.asOf);
    // From what is on disk, by a worker that has nothing in memory.
    await stopWorker(extension);
    expect(await flagsOf([`${site.marketplace}/`])).toEqual(flags);
  });
});

describe('files that were published some days ago', () => {
  let old: Awaited<ReturnType<typeof publishDaysAgo>>;
  afterEach(async () => {
    await old?.close();
  });

  test.each([
    [
      'three: flags stand as of then, and absence is told no more',
      3,
      { kind: 'updated', problem: null },
      { outcome: 'listed', flag: 'solid' },
      { outcome: 'unavailable', reason: 'stale', flag: 'none' },
    ],
    [
      'eight: they are not taken, and nothing is claimed',
      8,
      { kind: 'failed', problem: { kind: 'refused', reason: 'expired' } },
      { outcome: 'unavailable', flag: 'none' },
      { outcome: 'unavailable', flag: 'none' },
    ],
  ] as const)('%s', async (_what, days, report, listed, quiet) => {
    old = await publishDaysAgo(days);
    await extension.send({ type: 'saveSettings', settings: { serverAddress: old.address } });
    expect((await sync()).sync).toMatchObject(report);
    const { page, mentions } = await open(`${site.marketplace}/`);
    const of = (role: string) => mentions.find(({ code }) => code === codeOf(role));
    expect(of('courtListed')).toMatchObject(listed);
    expect(of('noEntry')).toMatchObject(quiet);
    await page.close();
  });
});

describe('with the API switched off after one update', () => {
  test('the demo sites are flagged as before, and a card says that details are not available', async () => {
    await extension.send({ type: 'saveSettings', settings: { serverAddress: cdn.address } });
    await sync();
    const pages = demoAddresses(site.marketplace, site.portal);
    const flags = await flagsOf(pages);
    expect(flags.filter((flag) => flag.endsWith('solid')).length).toBeGreaterThan(10);
    cdn.misbehave = (request) => void request.socket.destroy();
    expect((await sync()).sync.problem).toMatchObject({ kind: 'notReached' });
    // From what is on disk, by a worker that has nothing in memory.
    await stopWorker(extension);
    expect(await flagsOf(pages)).toEqual(flags);
    const { page, mentions } = await open(`${site.marketplace}/`);
    expect(mentions.find(({ code }) => code === codeOf('courtListed'))).toMatchObject({ flag: 'solid' });
    await page.locator(SOLID_FLAGS).first().click();
    await expect
      .poll(() => page.locator(OPEN_CARD).innerText(), { timeout: 20_000 })
      .toMatch(/No answer now/);
    await page.close();
  });
});
