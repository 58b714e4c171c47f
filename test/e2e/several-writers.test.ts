import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inventedCode } from '../../sdk/src/snapshot/testing/invented-codes.ts';
import { PublishedRegister } from '../../sdk/src/snapshot/testing/published-register.ts';
import {
  type PublishedRegister as PublishedLargely,
  publishRegister,
} from '../bench/snapshot/browser/published-register.ts';
import { syntheticCode } from '../bench/snapshot/synthetic-register.ts';
import { CHROMIUM_SWITCHES, requireChromium } from '../browser/find-chromium.ts';
import type { Command, Place, Sight } from './writers/actor.ts';
import type { WriterPage } from './writers/page.ts';
import { serveWriters } from './writers/serve-writers.ts';

const CODES = Array.from({ length: 60 }, (_, number) => inventedCode(number));

/** Listed codes of the register that a download is broken off of: a snapshot of almost one and a half megabytes. */
const PUBLISHED = 900_000;

/** Days of the register, and things that each writer does in a day. */
const DAYS = 6;
const DEEDS = 4;

declare global {
  var writers: WriterPage;
}

type Writer = (command: Command) => Promise<Sight>;
type Server = Awaited<ReturnType<typeof serveWriters>>;

let browser: Browser;
let published: PublishedLargely;
const servers: Server[] = [];

beforeAll(async () => {
  published = await publishRegister({ listed: PUBLISHED, days: 0 });
  browser = await chromium.launch({ executablePath: requireChromium(), args: [...CHROMIUM_SWITCHES] });
  // A register of this size is seconds of work, and many more where others want the processor too.
}, 300_000);
afterAll(() => browser.close());
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const server of servers.splice(0)) await server.close();
});

const here =
  (page: Page): Writer =>
  (command) =>
    page.evaluate((given) => globalThis.writers.act(given), command);
const inWorker =
  (page: Page): Writer =>
  (command) =>
    page.evaluate((given) => globalThis.writers.actInWorker(given), command);

/** Two tabs of one browser on the publisher's origin. */
async function twoTabs(files: ReadonlyMap<string, Uint8Array>, hasLocks: boolean) {
  const server = await serveWriters(files, hasLocks);
  servers.push(server);
  const context = await browser.newContext();
  const pages = [await context.newPage(), await context.newPage()] as const;
  for (const page of pages) await page.goto(`${server.baseUrl}/page.html`);
  // The first opening in a new profile makes the storage itself. On a busy machine that may take longer than a client waits
  // before it keeps its state in memory, and of a state in memory the others would see nothing.
  await pages[0].evaluate(async () => {
    await navigator.storage.getDirectory();
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('opened before');
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = () => reject(opening.error);
    });
  });
  return { server, pages };
}

/** Numbers below a limit, the same for the same seed. */
function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe.each([
  ['indexedDb', true],
  ['indexedDb', false],
  ['opfs', true],
  ['opfs', false],
] as const)('two tabs and a worker on one place in %s, with web locks: %s', (storage, hasLocks) => {
  it('update, erase and open it at the same time, and never answer but as the register was', async () => {
    const register = await PublishedRegister.create();
    for (const number of CODES.keys()) register.history.model.set(number, number % 3 ? [] : ['B02'], false);
    await register.full();
    const right = new Map<number, readonly string[]>();
    const publish = async () => {
      await register.manifest();
      const { companies } = register.history.model;
      const outcomes = CODES.map((_, at) => (companies.get(at)?.combination == null ? 'noEntry' : 'listed'));
      right.set(register.sequence, outcomes);
    };
    await publish();
    const { pages } = await twoTabs(register.files, hasLocks);
    const writers = [here(pages[0]), here(pages[1]), inWorker(pages[0])];
    const now = register.asOf.getTime() + 10 * 3_600_000;
    const place: Place = { storage, name: 'shared', trust: register.root, now };
    const look: Command = { kind: 'look', codes: CODES };
    const seen: Sight[] = [];
    const draw = drawn(storage.length * 7 + (hasLocks ? 1 : 0));
    const deeds: readonly Command[] = [
      { kind: 'sync' },
      { kind: 'sync' },
      { kind: 'begin', place },
      { kind: 'begin', place },
      { kind: 'erase' },
    ];
    await Promise.all(writers.map((act) => act({ kind: 'begin', place })));
    for (let day = 0; day < DAYS; day++) {
      const changes = Array.from({ length: 8 }, () => draw(CODES.length));
      const states = [...new Set(changes)].map((number) => ({
        number,
        lists: draw(2) === 0 ? [] : ['B02'],
        contested: false,
      }));
      await register.day(states);
      await publish();
      const plans = writers.map(() =>
        Array.from({ length: DEEDS }, () => deeds[draw(deeds.length)] as Command),
      );
      await Promise.all(
        writers.map(async (act, number) => {
          for (const deed of plans[number] ?? []) {
            const { report, storage: kept } = await act(deed);
            // Who is told in the middle of an update that everything was erased gives up, and nothing worse.
            expect(report ?? 'updated').toMatch(/^(updated|current|failed: closed: .*)$/);
            expect(kept ?? 'persistent').toBe('persistent');
            seen.push(await act(look));
          }
        }),
      );
    }
    const expected = (sequence: number | null) => right.get(sequence ?? -1) ?? CODES.map(() => 'unavailable');
    for (const { sequence, outcomes } of seen) expect(outcomes).toEqual(expected(sequence));
    expect(new Set(seen.map(({ sequence }) => sequence)).size).toBeGreaterThan(3);
    for (const act of writers) {
      expect((await act({ kind: 'sync' })).report).toMatch(/^(updated|current)$/);
      expect(await act(look)).toMatchObject({ sequence: register.sequence, storage: 'persistent' });
    }
    const next = await pages[0].context().newPage();
    await next.goto(pages[0].url());
    await here(next)({ kind: 'begin', place });
    expect(await here(next)(look)).toMatchObject({
      sequence: register.sequence,
      outcomes: expected(register.sequence),
    });
  });

  it('go on with what a worker had fetched that was ended in the middle', async () => {
    const files = new Map(Object.entries(published.files));
    const { pages, server } = await twoTabs(files, hasLocks);
    const serve = server.fault;
    const asked: (string | undefined)[] = [];
    let isStalling = true;
    let stalled = () => {};
    const isStalled = new Promise<void>((resolve) => {
      stalled = resolve;
    });
    server.fault = (response, request, file) => {
      if (request.url !== '/snapshot.bin' || file === undefined) return serve(response, request, file);
      asked.push(request.headers.range);
      if (!isStalling) return false;
      response.writeHead(200, { 'content-length': file.length });
      response.write(file.subarray(0, 1_250_000), () => stalled());
      return true;
    };
    const place: Place = { storage, name: 'resumed', trust: published.trust, now: null };
    const worker = inWorker(pages[0]);
    await worker({ kind: 'begin', place });
    const given = worker({ kind: 'sync' }).catch(() => null);
    await isStalled;
    // A megabyte is on disk; what came after it goes with the worker.
    const parts = () =>
      pages[1].evaluate(([kind, name]) => globalThis.writers.countParts(kind, name), [
        storage,
        place.name,
      ] as const);
    await expect.poll(parts, { timeout: 20_000 }).toBeGreaterThan(0);
    await pages[0].evaluate(() => globalThis.writers.killWorker());
    // A busy browser takes a moment to let go of what the worker had open, and nobody can read it meanwhile.
    await expect.poll(parts, { timeout: 20_000 }).toBeGreaterThan(0);
    isStalling = false;
    const other = here(pages[1]);
    await other({ kind: 'begin', place });
    expect(await other({ kind: 'sync' })).toMatchObject({ report: 'updated', storage: 'persistent' });
    expect(asked).toEqual([undefined, expect.stringMatching(/^bytes=1\d{6}-$/)]);
    expect(await other({ kind: 'look', codes: [syntheticCode(1)] })).toMatchObject({ outcomes: ['listed'] });
    void given;
  });
});
