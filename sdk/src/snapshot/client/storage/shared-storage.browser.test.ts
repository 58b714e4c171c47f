import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inventedCode } from '../../testing/invented-codes.ts';
import { PublishedRegister } from '../../testing/published-register.ts';
import { createSnapshotClient } from '../create-snapshot-client.ts';
import type { SnapshotClient } from '../snapshot-client.ts';
import { indexedDb } from './indexed-db.ts';
import { opfs } from './opfs.ts';
import type { SnapshotStorage } from './snapshot-storage.ts';

const BASE = 'https://publisher.invalid/static';

let register: PublishedRegister;
let asked: string[] = [];
/** What happens before a file is served. */
let hold: (path: string, signal: AbortSignal | null | undefined) => Promise<void> = async () => undefined;
const open: SnapshotClient[] = [];

const fetchFile: typeof fetch = async (input, init) => {
  const path = String(input).slice(BASE.length + 1);
  asked.push(path);
  await hold(path, init?.signal);
  const bytes = register.files.get(path);
  return bytes === undefined ? new Response(null, { status: 404 }) : new Response(bytes);
};

function client(storage: SnapshotStorage): SnapshotClient {
  const device = createSnapshotClient({
    baseUrl: BASE,
    trust: register.root,
    storage,
    clientVersion: '1.2.0',
    fetch: fetchFile,
    now: () => register.asOf.getTime(),
    isMetered: () => false,
  });
  open.push(device);
  return device;
}

const snapshotsAsked = () => asked.filter((path) => path.startsWith('snapshots/')).length;
const fresh = () => `test ${crypto.randomUUID()}`;

beforeEach(async () => {
  register = await PublishedRegister.create();
  for (let number = 0; number < 30; number++)
    register.history.model.set(number, number % 6 ? [] : ['B02'], false);
  await register.full();
  await register.manifest();
  asked = [];
  hold = async () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const device of open.splice(0)) device.close();
});

describe.each([
  ['IndexedDB', (name: string) => indexedDb({ name })],
  ['the private file system', (name: string) => opfs({ folder: name })],
])('a place in %s', (_what, storageOf) => {
  it('keeps the state for the next visit, until it is erased', async () => {
    const name = fresh();
    await client(storageOf(name)).sync();
    const next = client(storageOf(name));
    expect(await next.open()).toMatchObject({ sequence: register.sequence, storage: 'persistent' });
    expect(next.check(inventedCode(0))).toMatchObject({ outcome: 'listed' });
    await next.erase();
    expect(await client(storageOf(name)).open()).toBeNull();
  });

  it('is updated once by two who update at the same time', async () => {
    const name = fresh();
    const [first, second] = [client(storageOf(name)), client(storageOf(name))];
    const reports = await Promise.all([first.sync(), second.sync()]);
    expect(reports.map(({ kind }) => kind)).toEqual(['updated', 'updated']);
    expect(snapshotsAsked()).toBe(1);
    for (const device of [first, second])
      expect(device.check(inventedCode(6))).toMatchObject({ outcome: 'listed' });
  });

  it('tells the others of a new state, and of erasing', async () => {
    const name = fresh();
    const [first, second] = [client(storageOf(name)), client(storageOf(name))];
    await second.open();
    await first.sync();
    await expect.poll(() => second.state?.sequence).toBe(register.sequence);
    await register.day([{ number: 0, lists: [], contested: false }]);
    await register.manifest();
    await first.sync();
    await expect.poll(() => second.check(inventedCode(0)).outcome).toBe('noEntry');
    await second.erase();
    await expect.poll(() => first.state).toBeNull();
  });

  it('is free for the next when the one who updates is closed midway', async () => {
    const name = fresh();
    const [first, second] = [client(storageOf(name)), client(storageOf(name))];
    hold = (path, signal) =>
      new Promise((resolve, reject) => {
        if (!path.startsWith('snapshots/')) resolve();
        signal?.addEventListener('abort', () => reject(signal.reason));
      });
    const going = first.sync();
    await expect.poll(snapshotsAsked).toBe(1);
    const waiting = second.sync();
    hold = async () => undefined;
    first.close();
    expect(await going).toMatchObject({ kind: 'failed', problem: { kind: 'closed' } });
    expect(await waiting).toMatchObject({ kind: 'updated' });
  });

  it('with a damaged record is as good as empty', async () => {
    const name = fresh();
    await client(storageOf(name)).sync();
    const storage = storageOf(name);
    for (const file of ['state', 'trust']) {
      await storage.write(file, new Uint8Array([123, 34]));
      const device = client(storageOf(name));
      expect(await device.open()).toBeNull();
      expect(await device.sync()).toMatchObject({ kind: 'updated', problem: null });
    }
    storage.close();
  });
});

describe('a place in IndexedDB', () => {
  it('that is full holds the new state in memory, and does not let what went away come back', async () => {
    const name = fresh();
    const device = client(indexedDb({ name }));
    await device.sync();
    await register.day([{ number: 0, lists: [], contested: false }]);
    await register.manifest();
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (key === 'state') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    expect(await device.sync()).toMatchObject({ kind: 'updated', problem: { kind: 'storage' } });
    expect(device.check(inventedCode(0))).toMatchObject({ outcome: 'noEntry' });
    const next = client(indexedDb({ name }));
    expect(await next.open()).toBeNull();
  });

  it('that holds what is no file of ours is as good as empty', async () => {
    const name = fresh();
    await client(indexedDb({ name })).sync();
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    for (const [key, value] of [
      ['state', 'a text'],
      ['trust', { baseUrl: BASE, root: 'firstUse', keys: [], keysMark: null, manifestMark: null }],
      ['withdrawn', 7],
      ['changes-', [1, 2]],
      ['state', new Blob(['{}'])],
    ] as const) {
      await new Promise((resolve) => {
        const transaction = database.transaction('files', 'readwrite');
        transaction.objectStore('files').put(value, key);
        transaction.oncomplete = resolve;
      });
      const device = client(indexedDb({ name }));
      const state = await device.open({ verified: true });
      expect(state).toEqual(key === 'withdrawn' || key === 'changes-' ? expect.anything() : null);
      expect(await device.sync()).toMatchObject({ problem: null });
      expect(device.check(inventedCode(0))).toMatchObject({ outcome: 'listed' });
      expect(device.state?.storage).toBe('persistent');
    }
    database.close();
  });

  it('takes a commit as a whole or not at all', async () => {
    const storage = indexedDb({ name: fresh() });
    await storage.commit(new Map([['a', new Uint8Array([1])]]), () => true);
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (key === 'c') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const files = new Map(['b', 'c'].map((name) => [name, new Uint8Array([2])]));
    await expect(storage.commit(files, () => false)).rejects.toThrow('full');
    expect(await storage.read('a')).toEqual(new Uint8Array([1]));
    expect(await storage.read('b')).toBeNull();
    storage.close();
  });

  it('that is blocked, or of a later version, is given up for memory', async () => {
    const names = [fresh(), fresh()] as const;
    const raw = (name: string, version: number) =>
      new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name, version);
        request.onsuccess = () => resolve(request.result);
      });
    const blocking = await raw(names[0], 1);
    indexedDB.deleteDatabase(names[0]);
    (await raw(names[1], 9)).close();
    for (const name of names) {
      const storage = indexedDb({ name });
      const device = client(storage);
      expect(await device.sync()).toMatchObject({ kind: 'updated' });
      expect(device.state?.storage).toBe('memory');
      expect(storage.trouble).toBeInstanceOf(Error);
      expect(device.check(inventedCode(0))).toMatchObject({ outcome: 'listed' });
    }
    blocking.close();
  }, 15_000);
});

describe('a place in the private file system', () => {
  it('is opened by a worker', async () => {
    const folder = fresh();
    await client(opfs({ folder })).sync();
    const worker = new Worker(new URL('./open-in-worker.fixture.ts', import.meta.url), { type: 'module' });
    const told = new Promise((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
    });
    const now = register.asOf.getTime();
    worker.postMessage({ folder, trust: register.root, baseUrl: BASE, code: inventedCode(0), now });
    expect(await told).toBe('listed');
    worker.terminate();
  });
});
