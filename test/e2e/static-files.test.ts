import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey } from '../../api-mock/src/publish/key-ring.ts';
import { publish } from '../../api-mock/src/publish/publish.ts';
import { expectAnswers } from '../../api-mock/src/publish/testing/expect-answers.ts';
import { followTree, type ReadTree } from '../../api-mock/src/publish/testing/follow-tree.ts';
import { openRegister } from '../../api-mock/src/store/open-register.ts';
import type { Store } from '../../api-mock/src/store/store.ts';
import { startNginx } from './nginx.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const MUTABLE = 'public, max-age=300';

/** Where a tree is served, by whom it is signed, and the register that it was published from. */
interface Served {
  readonly address: string;
  readonly trusted: Parameters<typeof followTree>[1];
  readonly store: Store;
}

const closing: (() => Promise<void>)[] = [];
const served: Partial<Record<'nginx' | 'the API', Served>> = {};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'credit-lens-static-files-'));
  closing.push(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o755);
  const { store } = openRegister({ size: 2_000 });
  closing.push(() => store.close());
  const out = join(folder, 'tree');
  const report = await publish({ store, out, ring: [await newKey(new Date())] });
  const nginx = await startNginx(out);
  closing.push(nginx.close);
  served.nginx = { address: `${nginx.address}/`, trusted: report.trust, store };

  const api = await startServer({ port: 0, size: 2_000 });
  closing.push(() => api.close());
  const { trust } = await api.staticSite.publish();
  served['the API'] = { address: `${api.address}/static/`, trusted: trust, store: api.store };
});

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

describe.each(['nginx', 'the API'] as const)('the published files, served by %s', (name) => {
  const site = (): Served => {
    const found = served[name];
    if (found === undefined) throw new Error(`${name} is not up.`);
    return found;
  };
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${site().address}${path}`, { headers });
  const read: ReadTree = async (path) => {
    const response = await get(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  const follow = () => followTree(read, site().trusted, new Date());

  test('give every answer of the register', async () => {
    await expectAnswers(read, await follow(), site().store, new Date());
  });

  test('say how long they may be kept, and may be read from any page', async () => {
    const { manifest } = await follow();
    const headers = async (path: string) => {
      const { headers: sent } = await get(path);
      return ['cache-control', 'access-control-allow-origin', 'etag', 'content-type'].map((key) =>
        sent.get(key),
      );
    };
    const { codes, names, catalogue, details } = manifest;
    const binary = [IMMUTABLE, '*', null, 'application/octet-stream'];
    expect(await headers('keys.json')).toEqual([MUTABLE, '*', null, 'application/json']);
    expect(await headers('manifest.json')).toEqual([MUTABLE, '*', null, 'application/json']);
    expect(await headers(catalogue?.path ?? '')).toEqual([IMMUTABLE, '*', null, 'application/json']);
    expect(await headers(codes.snapshot.path)).toEqual(binary);
    expect(await headers(names?.snapshot.path ?? '')).toEqual(binary);
    expect(await headers(details?.index.path ?? '')).toEqual(binary);
    expect(await headers(`${details?.path}/0.details`)).toEqual(binary);
  });

  test('come compressed where that helps, and as they are where it does not', async () => {
    const { manifest } = await follow();
    const coding = async (path: string) =>
      (await get(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding');
    expect(await coding('manifest.json')).toBe('gzip');
    expect(await coding(manifest.catalogue?.path ?? '')).toBe('gzip');
    expect(await coding(manifest.codes.snapshot.path)).toBeNull();
    expect(await coding(`${manifest.details?.path}/0.details`)).toBeNull();
    const plain = await get('manifest.json', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await (await get('manifest.json')).text());
  });

  test('go on where a download was broken off', async () => {
    const { codes } = (await follow()).manifest;
    const whole = await read(codes.snapshot.path);
    const rest = await get(codes.snapshot.path, { range: 'bytes=100-' });
    expect([rest.status, rest.headers.get('content-range')]).toEqual([
      206,
      `bytes 100-${whole.length - 1}/${whole.length}`,
    ]);
    expect(new Uint8Array(await rest.arrayBuffer())).toEqual(whole.subarray(100));
    expect((await get(codes.snapshot.path, { range: `bytes=${whole.length}-` })).status).toBe(416);
  });

  test('are all there is: neither key nor state can be fetched', async () => {
    const paths = ['signing-key.pem', '..%2fsigning-key.pem', '..%2ftree.state', 'details/'];
    for (const path of paths) expect((await get(path)).ok, path).toBe(false);
  });
});
