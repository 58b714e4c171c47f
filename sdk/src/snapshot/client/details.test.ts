import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listedResult } from '../details/testing/listed-result.ts';
import { detailsSize, writeDetails } from '../details/write-details.ts';
import { type FileServerFixture, serveFiles } from '../testing/file-server.fixture.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { PublishedRegister } from '../testing/published-register.ts';
import { contentHash, toHex } from '../trust/content-hash.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import { memory } from './storage/memory.ts';

const COMPANY = inventedCode(0);
/** Listed by the snapshot, unknown to the details: as a chance hit is. */
const CHANCE_HIT = inventedCode(1);
const OTHER = inventedCode(2);

let register: PublishedRegister;
let server: FileServerFixture;

/** Publishes details of all in one file, and a manifest that names them. */
async function publishDetails(codes: readonly string[]): Promise<void> {
  const written = await writeDetails(
    '2026-03-01T00:00:00Z',
    codes.map((code) => listedResult(code)),
  );
  const size = detailsSize(written.length);
  const file = new Uint8Array(size);
  file.set(written);
  const index = await contentHash(file);
  const sha256 = toHex(await contentHash(index));
  const path = `details/${sha256.slice(0, 16)}`;
  register.files.set(`${path}/0.details`, file);
  register.files.set(`${path}/index`, index);
  register.overrides = {
    details: {
      version: sha256.slice(0, 16),
      prefixBits: 0,
      path,
      index: { path: `${path}/index`, bytes: 32, sha256 },
      companiesPerFile: { least: codes.length, median: codes.length, most: codes.length },
      sizes: [size],
    },
  };
  await register.manifest();
}

beforeEach(async () => {
  register = await PublishedRegister.create();
  for (let number = 0; number < 20; number++)
    register.history.model.set(number, number < 2 ? ['B02'] : [], false);
  await register.full();
  await publishDetails([COMPANY]);
  server = await serveFiles(register.files);
});
afterEach(() => server.close());

function client(storage = memory()) {
  return createSnapshotClient({
    baseUrl: server.baseUrl,
    trust: register.root,
    storage,
    clientVersion: '1.2.0',
    now: () => register.asOf.getTime(),
    isMetered: () => false,
  });
}

async function synced(storage = memory()) {
  const device = client(storage);
  expect(await device.sync()).toMatchObject({ kind: 'updated', problem: null });
  server.forget();
  return device;
}

describe('the details of a listed company', () => {
  it('come in the file of its prefix, whichever company is meant, and once', async () => {
    const requests: unknown[] = [];
    for (const code of [COMPANY, CHANCE_HIT]) {
      const device = await synced();
      expect(device.state?.anonymitySet).toBe(1);
      await device.details(code);
      await device.details(COMPANY);
      requests.push(server.received.map(({ path, headers }) => [path, headers]));
    }
    expect(requests[0]).toHaveLength(2);
    expect(requests[1]).toEqual(requests[0]);
    expect(JSON.stringify(requests)).not.toMatch(/cookie|referer|if-none-match|\?/);
  });

  it('are the look-up result, fresh as of the manifest', async () => {
    const device = await synced();
    const answer = await device.details(COMPANY);
    expect(answer).toMatchObject({ kind: 'result', result: { outcome: 'listed', code: COMPANY } });
    expect(answer.kind === 'result' && answer.result.freshUntil).toBe('2026-03-01T07:00:00Z');
  });

  it('are asked for only where the device says listed', async () => {
    const device = await synced();
    expect(await device.details(OTHER)).toMatchObject({ kind: 'notListed', answer: { outcome: 'noEntry' } });
    expect(server.received).toHaveLength(0);
  });

  it('that are missing withdraw the flag, until the next state', async () => {
    const storage = memory();
    const heard: string[] = [];
    const device = await synced(storage);
    device.subscribe(({ kind }) => heard.push(kind));
    expect(await device.details(CHANCE_HIT)).toEqual({ kind: 'withdrawn', code: CHANCE_HIT });
    expect(heard).toEqual(['withdrawn']);
    expect(device.check(CHANCE_HIT)).toMatchObject({ outcome: 'noEntry' });
    expect(device.check(COMPANY)).toMatchObject({ outcome: 'listed' });
    const restarted = client(storage);
    await restarted.open();
    expect(restarted.check(CHANCE_HIT)).toMatchObject({ outcome: 'noEntry' });
    await register.manifest();
    await restarted.sync();
    expect(restarted.check(CHANCE_HIT)).toMatchObject({ outcome: 'noEntry' });
    await register.day([{ number: 5, lists: ['B02'], contested: false }]);
    await register.manifest();
    expect(await restarted.sync()).toMatchObject({ kind: 'updated' });
    expect(restarted.check(CHANCE_HIT)).toMatchObject({ outcome: 'listed' });
    expect(await storage.read('withdrawn')).toBeNull();
  });

  it('opened in a private window leave nothing on disk', async () => {
    const storage = memory();
    const device = await synced(storage);
    await device.details(CHANCE_HIT, { remember: false });
    expect(device.check(CHANCE_HIT)).toMatchObject({ outcome: 'noEntry' });
    expect(await storage.read('withdrawn')).toBeNull();
  });

  it('that cannot be had, or are not what the manifest names, withdraw nothing', async () => {
    const device = await synced();
    server.fault = (response) => {
      response.writeHead(503, { 'retry-after': '60' }).end();
      return true;
    };
    expect(await device.details(COMPANY)).toMatchObject({
      kind: 'unavailable',
      result: { outcome: 'unavailable', reason: 'error', retryAt: expect.any(String) },
      problem: { kind: 'status', status: 503 },
    });
    server.fault = (response, request, file) => {
      if (!request.url?.endsWith('.details')) return false;
      response.writeHead(200).end(file?.map((byte) => byte ^ 1));
      return true;
    };
    expect(await device.details(CHANCE_HIT)).toMatchObject({ problem: { reason: 'wrongHash' } });
    expect(device.check(CHANCE_HIT)).toMatchObject({ outcome: 'listed' });
    await server.close();
    expect(await device.details(COMPANY)).toMatchObject({ result: { reason: 'offline' } });
  });

  it('that are asked for while everything is erased leave nothing behind', async () => {
    const storage = memory();
    const device = await synced(storage);
    server.fault = (_response, request) => request.url?.endsWith('.details') ?? false;
    const going = device.details(CHANCE_HIT);
    await expect.poll(() => server.received.length).toBe(2);
    await device.erase();
    expect(await going).toMatchObject({ kind: 'unavailable', problem: { kind: 'closed' } });
    expect(await storage.read('withdrawn')).toBeNull();
  });

  it('stop when the caller does', async () => {
    const device = await synced();
    server.fault = () => true;
    const stop = new AbortController();
    const going = device.details(COMPANY, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(going).rejects.toThrow('enough');
  });
});
