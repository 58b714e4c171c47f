import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSnapshotClient } from './create-snapshot-client.ts';
import type { SnapshotClient } from './snapshot-client.ts';
import { memory } from './storage/memory.ts';

let server: RunningServer;
let asked: string[] = [];
/** Turns what a path is answered with into something else. */
let tamper: ((path: string, response: Response) => Response | Promise<Response>) | null = null;
let device: SnapshotClient;

beforeAll(async () => {
  server = await startServer({ port: 0, size: 500 });
}, 60_000);
afterAll(() => server.close());
afterEach(() => {
  device.close();
  tamper = null;
});

function client(storage = memory(), isMetered = false): SnapshotClient {
  asked = [];
  device = createSnapshotClient({
    baseUrl: `${server.address}/static`,
    trust: 'firstUse',
    storage,
    clientVersion: '1.0.0',
    isMetered: () => isMetered,
    fetch: async (input, init) => {
      const path = new URL(String(input)).pathname;
      asked.push(path.replace(/[0-9a-f]{16,}/, '…'));
      const response = await fetch(input, init);
      return tamper === null ? response : tamper(path, response);
    },
  });
  return device;
}

async function anyListed(): Promise<string> {
  const [item] = (await server.store.listedCodes(new Date())).items;
  if (item === undefined) throw new Error('Nobody is listed.');
  return item.code;
}

describe('files that a manifest names beside the snapshots', () => {
  it('are fetched ahead once, so that a card costs one request', async () => {
    client();
    await device.sync();
    asked = [];
    expect(await device.prepare()).toBeNull();
    expect(asked).toEqual(['/static/catalogue/….json', '/static/details/…/index']);
    asked = [];
    expect(await device.prepare()).toBeNull();
    expect(asked).toEqual([]);
    expect(await device.details(await anyListed())).toMatchObject({ kind: 'result' });
    expect(asked).toEqual(['/static/details/…/0.details']);
  });

  it('give the lists and the coverage as the server has them, after a restart too', async () => {
    const storage = memory();
    client(storage);
    await device.sync({ force: true });
    expect(await device.catalogue()).toBeNull();
    await device.prepare();
    const given = await device.catalogue();
    const live = await fetch(`${server.address}/v1/reference/lists`);
    expect(given?.lists).toEqual(((await live.json()) as { items: unknown }).items);
    expect(given?.coverage.register.kind).toBe('invented');
    // A later state that names the same files lets them lie.
    await server.staticSite.publish();
    await device.sync({ force: true });
    expect(await device.catalogue()).toEqual(given);
    const again = client(storage);
    await again.open();
    expect(await again.catalogue()).toEqual(given);
    expect(asked).toEqual([]);
  });

  it('are not taken when they are others than those that were signed', async () => {
    client();
    await device.sync();
    tamper = async (_path, response) => new Response((await response.text()).replace('法院', '法阮'));
    expect(await device.prepare()).toMatchObject({ kind: 'refused', reason: 'wrongHash' });
    expect(await device.catalogue()).toBeNull();
    tamper = null;
    expect(await device.prepare()).toBeNull();
    expect((await device.catalogue())?.lists.length).toBeGreaterThan(50);
  });

  it('wait on a metered connection, but for the names of the lists', async () => {
    client(memory(), true);
    await device.sync({ force: true });
    asked = [];
    expect(await device.prepare()).toBeNull();
    expect(asked).toEqual(['/static/catalogue/….json']);
  });

  it('go with everything else when everything is erased', async () => {
    client();
    await device.sync();
    await device.prepare();
    await device.erase();
    expect(await device.catalogue()).toBeNull();
    expect(await device.prepare()).toBeNull();
  });
});
