import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDevice, type Device } from './device.ts';
import { member, memoryArea, type Published, publishRegister } from './published.fixture.ts';
import { createSnapshotSync, type SnapshotSync } from './sync.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

let published: Published;
let device: Device;
let updates: SnapshotSync;
let area: ReturnType<typeof memoryArea>;
const onChange = vi.fn(async () => {});
const start = () => {
  const { create, server } = published;
  const serverAddress = async () => server.address;
  device = createDevice({ create, serverAddress, onChange });
  updates = createSnapshotSync({ device, area, now: () => Date.now() + published.ahead, onChange });
};
const flag = async () => (await device.open()).client.check(member('courtListed').code).outcome;

beforeAll(async () => {
  published = await publishRegister();
}, 60_000);
afterAll(() => published.close());
beforeEach(async () => {
  await published.deleteDatabases();
  area = memoryArea();
  start();
  vi.clearAllMocks();
  published.requests.length = 0;
});
afterEach(() => {
  published.fault = null;
  published.ahead = 0;
});

describe('an update', () => {
  it('fetches the same public files for everyone, with what a card needs later, and lets pages ask again', async () => {
    expect(await updates.sync(false)).toMatchObject({ kind: 'updated', problem: null, nextTryAt: null });
    expect(published.requests.map((one) => one.replace(/[0-9a-f]{16,}/, '…'))).toEqual([
      'GET /static/keys.json',
      'GET /static/manifest.json',
      'GET /static/snapshots/….snapshot',
      'GET /static/snapshots/….snapshot',
      'GET /static/catalogue/….json',
      'GET /static/details/…/index',
    ]);
    expect(onChange).toHaveBeenCalled();
    expect(await flag()).toBe('listed');
  });

  it('is reported after a restart of the worker too, but not for another server', async () => {
    const report = await updates.sync(false);
    start();
    expect(await updates.report()).toEqual(report);
    const other = createDevice({
      ...published,
      serverAddress: async () => 'http://127.0.0.1:9',
      onChange,
    });
    const elsewhere = createSnapshotSync({ device: other, area, now: Date.now, onChange });
    expect(await elsewhere.report()).toMatchObject({ triedAt: null, kind: null });
  });

  it('that fails keeps the last good state, says when it will be tried again, and waits for that', async () => {
    await updates.sync(false);
    published.fault = () => new Response(null, { status: 503 });
    const failed = await updates.sync(true);
    expect(failed).toMatchObject({ kind: 'failed', problem: { kind: 'status', status: 503 } });
    expect(Date.parse(failed.nextTryAt ?? '')).toBeGreaterThan(Date.now());
    expect(await flag()).toBe('listed');
    published.requests.length = 0;
    await updates.sync(false);
    expect(published.requests).toEqual([]);
    published.fault = null;
    expect(await updates.sync(true)).toMatchObject({ problem: null, nextTryAt: null });
  });

  it('that brings nothing new tells pages that the snapshot has grown old while the worker slept', async () => {
    await updates.sync(false);
    published.fault = () => Promise.reject(new TypeError('offline'));
    onChange.mockClear();
    await updates.sync(true);
    expect(onChange).not.toHaveBeenCalled();
    published.ahead = 3 * DAY;
    await updates.sync(true);
    expect(onChange).toHaveBeenCalledTimes(1);
    published.ahead = 8 * DAY;
    await updates.sync(true);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(await flag()).toBe('unavailable');
  });
});
