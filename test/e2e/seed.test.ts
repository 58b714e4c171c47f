import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LensState } from '../../extension/lens/messages.ts';
import { OPEN_CARD, SOLID_FLAGS } from '../browser/drawn.ts';
import { launchExtension, type RunningExtension } from '../browser/launch-extension.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import { SHOP, serveShop } from './shop-of-one-company.ts';

const PATIENCE = { timeout: 30_000 };

let port: number;
let extension: RunningExtension;
let open: Awaited<ReturnType<typeof serveShop>>;

/** An address at which nobody listens yet. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = (server.address() as AddressInfo).port;
  await new Promise((resolve) => server.close(resolve));
  return found;
}

beforeAll(async () => {
  port = await freePort();
  extension = await launchExtension({
    // The build, but for a server that is not there.
    copy(folder) {
      const file = `${folder}/seed/seed.json`;
      const seed = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify({ ...seed, server: `http://127.0.0.1:${port}` }));
    },
  });
  open = await serveShop(extension);
});
afterAll(() => extension?.close());

const state = () => extension.send<LensState>({ type: 'readState' });

test('another server is not answered for with the list that came with the extension', async () => {
  await extension.configure('http://127.0.0.1:9', [SHOP]);
  expect((await state()).snapshot).toBeNull();
});

test('offline, the list that came with the extension answers, says so, and opens cards', async () => {
  await extension.configure(`http://127.0.0.1:${port}`, [SHOP]);
  expect(await state()).toMatchObject({
    snapshot: { isSeed: true, freshness: 'current' },
    sync: { kind: 'failed' },
  });
  const page = await open();
  await expect.poll(() => page.locator(SOLID_FLAGS).count(), PATIENCE).toBe(1);
  const before = extension.requests.length;
  await page.locator(SOLID_FLAGS).first().click();
  await page.locator(OPEN_CARD).waitFor(PATIENCE);
  expect(extension.requests.slice(before)).toEqual([]);
  await page.close();

  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html`);
  await popup.getByText(/List as of .* came with the extension/).waitFor();
  await popup.close();
});

test('it is there again after the worker was stopped, and the first update replaces it', async () => {
  await stopWorker(extension);
  expect((await state()).snapshot).toMatchObject({ isSeed: true });
  const page = await open();
  await expect.poll(() => page.locator(SOLID_FLAGS).count(), PATIENCE).toBe(1);
  const api = await startServer({ port, database: ':memory:', size: 500 });
  await extension.send({ type: 'syncNow' });
  expect(await state()).toMatchObject({ snapshot: { isSeed: false }, sync: { kind: 'updated' } });
  expect(await page.locator(SOLID_FLAGS).count()).toBe(1);
  await stopWorker(extension);
  expect((await state()).snapshot).toMatchObject({ isSeed: false });
  await api.close();
});
