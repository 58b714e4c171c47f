import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { detailsName, detailsPlace } from '../details/details-place.ts';
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
/** Listed too, in other files than `COMPANY`. */
const ELSEWHERE = [inventedCode(3), inventedCode(4)];
const LISTED = new Set([0, 1, 3, 4]);

let register: PublishedRegister;
let server: FileServerFixture;

/** Two bits, so that there are four files to tell apart. */
const PREFIX_BITS = 2;

/** Publishes details of all, each in the file of its prefix, and a manifest that names them. */
async function publishDetails(codes: readonly string[]): Promise<void> {
  const names = Array.from({ length: 2 ** PREFIX_BITS }, (_, place) => detailsName(place, PREFIX_BITS));
  const parts: string[][] = names.map(() => []);
  for (const code of codes) parts[await detailsPlace(code, PREFIX_BITS)]?.push(code);
  const written = await Promise.all(
    parts.map((part) =>
      writeDetails(
        '2026-03-01T00:00:00Z',
        part.map((code) => listedResult(code)),
      ),
    ),
  );
  const size = detailsSize(Math.max(...written.map(({ length }) => length)));
  const files = written.map((bytes) => {
    const file = new Uint8Array(size);
    file.set(bytes);
    return file;
  });
  const hashes = await Promise.all(files.map(contentHash));
  const index = Uint8Array.from(hashes.flatMap((hash) => [...hash]));
  const sha256 = toHex(await contentHash(index));
  const path = `details/${sha256.slice(0, 16)}`;
  for (const [place, file] of files.entries()) register.files.set(`${path}/${names[place]}`, file);
  register.files.set(`${path}/index`, index);
  const counts = parts.map(({ length }) => length).sort((one, other) => one - other);
  register.overrides = {
    details: {
      version: sha256.slice(0, 16),
      prefixBits: PREFIX_BITS,
      path,
      index: { path: `${path}/index`, bytes: index.length, sha256 },
      companiesPerFile: { least: counts[0] ?? 0, median: counts[2] ?? 0, most: counts[3] ?? 0 },
      sizes: [size],
    },
  };
  await register.manifest();
}

beforeEach(async () => {
  register = await PublishedRegister.create();
  for (let number = 0; number < 20; number++)
    register.history.model.set(number, LISTED.has(number) ? ['B02'] : [], false);
  await register.full();
  await publishDetails([COMPANY, ...ELSEWHERE]);
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
    const paths = new Set<string>();
    const lengths = new Set<number | undefined>();
    for (const code of [COMPANY, ...ELSEWHERE, CHANCE_HIT]) {
      const device = await synced();
      await device.details(code);
      await device.details(code);
      const asked = server.received.map(({ path }) => path);
      for (const path of asked) if (path.endsWith('.details')) paths.add(path);
      lengths.add(register.files.get(asked.at(-1) ?? '')?.length);
      // The number of the file is all that may differ.
      const shape = (path: string) => path.replace(/\/[0-9a-f]\.details$/, '/N.details');
      requests.push(server.received.map(({ path, headers }) => [shape(path), headers]));
    }
    expect(paths.size).toBe(3);
    expect(lengths.size).toBe(1);
    expect(requests[0]).toHaveLength(2);
    for (const others of requests.slice(1)) expect(others).toEqual(requests[0]);
    expect(JSON.stringify(requests)).not.toMatch(/cookie|referer|if-none-match|range|\?/);
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
