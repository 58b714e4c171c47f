import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cutAfter, type FileServerFixture, sendFile, serveFiles } from '../testing/file-server.fixture.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { inventedKey } from '../testing/invented-key.ts';
import { PublishedRegister } from '../testing/published-register.ts';
import { inventedName } from '../testing/register-model.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import type { SnapshotChange, SnapshotClientOptions } from './snapshot-client.ts';
import { memory } from './storage/memory.ts';

const HOUR = 3_600_000;
const listed = (number: number) => ({ number, lists: ['B02'], contested: false });
const plain = (number: number) => ({ number, lists: [], contested: false });
const code = inventedCode;

let register: PublishedRegister;
let server: FileServerFixture;
let now = 0;

function client(options: Partial<SnapshotClientOptions> = {}) {
  const { baseUrl } = server;
  const basics = { baseUrl, trust: register.root, storage: memory(), clientVersion: '1.2.0', now: () => now };
  return createSnapshotClient({
    ...basics,
    random: () => 1,
    isMetered: () => false,
    patience: 300,
    ...options,
  });
}

beforeEach(async () => {
  register = await PublishedRegister.create();
  for (let number = 0; number < 60; number++)
    register.history.model.set(number, number % 6 ? [] : ['B02'], false);
  await register.full();
  await register.manifest();
  server = await serveFiles(register.files);
  now = register.asOf.getTime();
});
afterEach(() => server.close());

describe('a snapshot client', () => {
  it('answers from the publisher’s files, and says nothing before it has them', async () => {
    const device = client();
    expect(await device.open()).toBeNull();
    expect(device.check(code(0))).toMatchObject({ outcome: 'unavailable', reason: 'offline' });
    expect(await device.sync()).toEqual({ kind: 'updated', problem: null, nextTryAt: null });
    expect(device.check(code(0))).toMatchObject({
      outcome: 'listed',
      lists: ['B02'],
      contested: false,
      freshness: 'current',
      registration: 'notChecked',
    });
    expect(device.checkMany([code(1), '91330483MA2B9PTN02', 'x', '11010719900101001X'])).toMatchObject([
      { outcome: 'noEntry', registration: 'notChecked' },
      { outcome: 'notCovered', reason: 'outsideRegister' },
      { outcome: 'notCovered', reason: 'malformed', code: null },
      { outcome: 'notCovered', reason: 'residentIdentifier', code: null },
    ]);
    expect(device.checkName(inventedName(0))).toBe('sameName');
    expect(device.checkName(inventedName(1))).toBeNull();
    expect(device.state).toMatchObject({ freshness: 'current', holdsNames: true, anonymitySet: null });
    expect(await device.sync()).toMatchObject({ kind: 'current' });
  });

  it('looks up no code outside the regions and categories that the register covers', async () => {
    const predicate = { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'] };
    const coverage = { registered: 60, listed: 10 };
    const answer = async (parts: object) => {
      register.overrides = { coverage: { ...coverage, predicate: { ...predicate, ...parts } } };
      await register.manifest();
      const device = client();
      await device.sync();
      return device.check(code(0));
    };
    const outside = { outcome: 'notCovered', code: code(0), reason: 'outsideRegister' };
    expect(code(0)).toMatch(/^91110000/);
    expect(await answer({ regionPrefixes: ['11'], categoryPrefixes: ['9'] })).toMatchObject({
      outcome: 'listed',
    });
    expect(await answer({ regionPrefixes: ['33'] })).toEqual(outside);
    expect(await answer({ categoryPrefixes: ['52'] })).toEqual(outside);
  });

  it('opens what was kept without a request', async () => {
    const storage = memory();
    await client({ storage }).sync();
    server.forget();
    const again = client({ storage });
    expect(await again.open()).toMatchObject({ sequence: register.sequence });
    expect(again.check(code(6))).toMatchObject({ outcome: 'listed' });
    expect(server.received).toHaveLength(0);
  });

  it('follows deltas, and what no longer stands on a list stops flagging', async () => {
    const device = client();
    await device.sync();
    await register.day([plain(0), listed(1), listed(77)]);
    await register.manifest();
    server.forget();
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
    expect(server.received.map(({ path }) => path.split('/')[0])).toEqual([
      'keys.json',
      'manifest.json',
      'deltas',
    ]);
    expect([0, 1, 77].map((number) => device.check(code(number)).outcome)).toEqual([
      'noEntry',
      'listed',
      'listed',
    ]);
  });

  it('asks in a way that tells nothing of the device', async () => {
    const device = client();
    await device.sync();
    for (const { path, headers } of server.received) {
      expect(path).not.toContain('?');
      for (const name of [
        'cookie',
        'referer',
        'if-none-match',
        'if-modified-since',
        'authorization',
        'range',
      ])
        expect(headers).not.toHaveProperty(name);
    }
  });

  it('refuses what is rolled back, unsigned, wrongly signed, expired or too new, and keeps the last good state', async () => {
    const device = client();
    const first = register.files.get('manifest.json') as Uint8Array<ArrayBuffer>;
    await register.day([listed(1)]);
    await register.manifest();
    await device.sync();
    const reasons: unknown[] = [];
    const refuse = async (manifest: Uint8Array<ArrayBuffer>) => {
      register.files.set('manifest.json', manifest);
      const report = await device.sync({ force: true });
      expect(report).toMatchObject({ kind: 'failed', problem: { kind: 'refused', file: 'manifest.json' } });
      reasons.push((report.problem as { reason?: string }).reason);
      expect(device.check(code(1))).toMatchObject({ outcome: 'listed' });
    };
    await refuse(first);
    const { content } = JSON.parse(await register.manifest());
    await refuse(new TextEncoder().encode(JSON.stringify({ content })));
    const mine = register.key;
    register.key = {
      ...(await inventedKey('2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z')),
      keyId: mine.keyId,
    };
    await refuse(new TextEncoder().encode(await register.manifest()));
    register.key = mine;
    register.overrides = { minimumClientVersion: '2.0.0' };
    await refuse(new TextEncoder().encode(await register.manifest()));
    register.overrides = { asOf: '2026-02-01T00:00:00Z' };
    await refuse(new TextEncoder().encode(await register.manifest()));
    register.overrides = {};
    const whole = new TextEncoder().encode(await register.manifest());
    await refuse(whole.slice(0, 200));
    expect(reasons).toEqual([
      'rolledBack',
      'unsigned',
      'wrongSignature',
      'clientTooOld',
      'expired',
      'malformed',
    ]);
    register.files.set('manifest.json', whole);
    expect(await device.sync({ force: true })).toMatchObject({ kind: 'updated', nextTryAt: null });
  });

  it('never goes back, after a restart neither', async () => {
    const storage = memory();
    const old = register.files.get('manifest.json') as Uint8Array<ArrayBuffer>;
    await register.manifest();
    await client({ storage }).sync();
    register.files.set('manifest.json', old);
    expect(await client({ storage }).sync()).toMatchObject({ problem: { reason: 'rolledBack' } });
  });

  it('refuses a wrong or truncated file, and goes around it where there is another way', async () => {
    const device = client();
    await device.sync();
    const delta = await register.day([plain(0), listed(1)]);
    await register.manifest();
    register.files.set(delta.path, new Uint8Array(delta.bytes));
    expect(await device.sync()).toMatchObject({
      kind: 'failed',
      problem: { reason: 'wrongHash', file: delta.path },
    });
    await register.full();
    await register.manifest();
    expect(await device.sync({ force: true })).toMatchObject({ kind: 'updated' });
    expect(device.check(code(0))).toMatchObject({ outcome: 'noEntry' });
    expect(device.check(code(1))).toMatchObject({ outcome: 'listed' });
  });

  it('takes away at once what a delta takes away that does not come whole', async () => {
    const device = client();
    await device.sync();
    const delta = await register.day([plain(0), ...Array.from({ length: 40 }, (_, at) => listed(100 + at))]);
    await register.manifest();
    let asked = 0;
    server.fault = (response, request, file) => {
      if (file === undefined || !request.url?.includes('delta')) return false;
      // Then nobody is there any more: what has arrived must do.
      if (asked++ === 0) cutAfter(delta.removals.bytes, response, file, undefined);
      else response.destroy();
      return true;
    };
    const asOf = device.state?.asOf;
    expect(await device.sync()).toMatchObject({
      kind: 'failed',
      problem: { kind: 'notReached', file: delta.path },
    });
    expect(device.check(code(0))).toMatchObject({ outcome: 'noEntry' });
    expect(device.check(code(6))).toMatchObject({ outcome: 'listed' });
    expect(device.state?.asOf).toBe(asOf);
    server.fault = () => false;
    server.forget();
    expect(await device.sync({ force: true })).toMatchObject({ kind: 'updated' });
    expect(server.received.at(-1)?.headers.range).toBe(`bytes=${delta.removals.bytes}-`);
    expect(device.check(code(139))).toMatchObject({ outcome: 'listed' });
  });

  it('takes what went away from the chain that a full snapshot ended, while that cannot be had', async () => {
    const device = client();
    await device.sync();
    const delta = await register.day([plain(0), listed(1)]);
    const state = 'ab'.repeat(32);
    const nowhere = { path: 'snapshots/new.snapshot', bytes: 400, sha256: 'cd'.repeat(32), state };
    register.overrides = { codes: { state, snapshot: nowhere, deltas: [delta] } };
    await register.manifest();
    now += HOUR;
    expect(device.check(code(0)).outcome).toBe('listed');
    expect(await device.sync()).toMatchObject({ problem: { kind: expect.any(String) } });
    expect(device.check(code(0)).outcome).toBe('noEntry');
    expect(device.check(code(1)).outcome).toBe('noEntry');
    expect(device.check(code(6)).outcome).toBe('listed');
  });

  it('asks for the removals alone when the rest of a delta is damaged', async () => {
    const storage = memory();
    const device = client({ storage });
    await device.sync();
    const delta = await register.day([plain(0), listed(1)]);
    await register.manifest();
    const broken = Uint8Array.from(register.files.get(delta.path) ?? []);
    broken[broken.length - 20] = (broken[broken.length - 20] ?? 0) ^ 1;
    register.files.set(delta.path, broken);
    expect(await device.sync()).toMatchObject({ kind: 'failed', problem: { reason: 'wrongHash' } });
    expect(server.received.at(-1)?.headers.range).toBe(`bytes=0-${delta.removals.bytes - 1}`);
    expect(device.check(code(0))).toMatchObject({ outcome: 'noEntry' });
    const restarted = client({ storage });
    await restarted.open();
    expect(restarted.check(code(0))).toMatchObject({ outcome: 'noEntry' });
  });

  it('takes nothing away that the manifest does not name', async () => {
    const device = client();
    await device.sync();
    const delta = await register.day([plain(0)]);
    await register.manifest();
    const other = await PublishedRegister.create();
    other.history.model.companies.clear();
    for (let number = 0; number < 60; number++) other.history.model.set(number, ['B02'], false);
    await other.full();
    const forged = other.files.get((await other.day([plain(6)])).path);
    server.fault = (response, request) => {
      if (!request.url?.includes(delta.path)) return false;
      sendFile(response, forged ?? new Uint8Array(0), request.headers.range);
      return true;
    };
    expect(await device.sync()).toMatchObject({ kind: 'failed', problem: { kind: 'refused' } });
    expect(device.check(code(6))).toMatchObject({ outcome: 'listed' });
  });

  it('follows names in files of their own', async () => {
    const storage = memory();
    register.overrides = { names: register.track };
    await register.manifest();
    const device = client({ storage, names: true });
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
    await register.day([plain(0), listed(1)]);
    register.overrides = { names: register.track };
    await register.manifest();
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
    const restarted = client({ storage });
    await restarted.open();
    for (const one of [device, restarted]) {
      expect([0, 1, 6].map((number) => one.checkName(inventedName(number)))).toEqual([
        null,
        'sameName',
        'sameName',
      ]);
      expect([0, 1].map((number) => one.check(code(number)).outcome)).toEqual(['noEntry', 'listed']);
    }
  });

  it('follows no redirect', async () => {
    server.fault = (response, request) => {
      if (request.url?.includes('elsewhere')) return false;
      response.writeHead(302, { location: '/elsewhere' }).end();
      return true;
    };
    expect(await client().sync()).toMatchObject({ kind: 'failed', problem: { kind: 'status', status: 302 } });
    expect(server.received.map(({ path }) => path)).toEqual(['keys.json']);
  });

  it('starts over where a server knows no ranges or has another file, and takes packed files', async () => {
    const reference = register.snapshots[0];
    for (const broken of ['ignored', 'alien', 'packed'] as const) {
      const device = client();
      server.fault = (response, request, file) => {
        if (file === undefined || !request.url?.includes('snapshots/')) return false;
        cutAfter(100, response, file, request.headers.range);
        return true;
      };
      expect(await device.sync()).toMatchObject({ kind: 'failed' });
      server.forget();
      server.fault = (response, request, file) => {
        if (file === undefined || !request.url?.includes('snapshots/')) return false;
        if (broken === 'packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(file));
        else if (broken === 'alien' && request.headers.range !== undefined)
          sendFile(
            response,
            file.map((byte) => byte ^ 1),
            request.headers.range,
          );
        else sendFile(response, file);
        return true;
      };
      expect(await device.sync({ force: true }), broken).toMatchObject({ kind: 'updated' });
      const asked = server.received.filter(({ path }) => path === reference?.path);
      expect(
        asked.map(({ headers }) => headers.range),
        broken,
      ).toEqual(broken === 'alien' ? ['bytes=100-', undefined] : ['bytes=100-']);
    }
  });

  it('waits after failures, longer each time, and as the server asks', async () => {
    const device = client();
    const waits: number[] = [];
    server.fault = (response) => {
      response.writeHead(500).end();
      return true;
    };
    for (let attempt = 0; attempt < 8; attempt++) {
      const { nextTryAt, problem } = await device.sync({ force: true });
      expect(problem).toMatchObject({ kind: 'status', status: 500 });
      waits.push((Date.parse(nextTryAt ?? '') - now) / 60_000);
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    server.forget();
    expect(await device.sync()).toMatchObject({ kind: 'failed', problem: { kind: 'status', status: 500 } });
    expect(server.received).toHaveLength(0);
    now += HOUR;
    server.fault = (response) => {
      response.writeHead(429, { 'retry-after': '999999' }).end();
      return true;
    };
    const { nextTryAt } = await client({ random: () => 0 }).sync();
    expect(Date.parse(nextTryAt ?? '') - now).toBe(HOUR);
    server.fault = () => false;
    expect(await device.sync()).toEqual({ kind: 'updated', problem: null, nextTryAt: null });
    server.fault = (response) => {
      response.destroy();
      return true;
    };
    expect(Date.parse((await device.sync()).nextTryAt ?? '') - now).toBe(60_000);
  });

  it('gives up a server that stands still, and stops when the caller does', async () => {
    server.fault = (response, request, file) => {
      if (!request.url?.includes('manifest')) return false;
      response.writeHead(200, { 'content-length': file?.length });
      response.write('{');
      return true;
    };
    expect(await client().sync()).toMatchObject({
      kind: 'failed',
      problem: { kind: 'notReached', file: 'manifest.json' },
    });
    const stop = new AbortController();
    const going = client({ patience: 60_000 }).sync({ signal: stop.signal });
    setTimeout(() => stop.abort(new Error('enough')), 50);
    await expect(going).rejects.toThrow('enough');
  });

  it('leaves full files for another connection, unless a person asks', async () => {
    const device = client({ isMetered: () => true });
    expect(await device.sync()).toMatchObject({
      kind: 'failed',
      problem: { kind: 'metered' },
      nextTryAt: null,
    });
    expect(await device.sync()).toMatchObject({ problem: { kind: 'metered' } });
    expect(await device.sync({ force: true })).toMatchObject({ kind: 'updated' });
    await register.day([plain(0)]);
    await register.manifest();
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
    expect(device.check(code(0))).toMatchObject({ outcome: 'noEntry' });
  });

  it('says less as it grows older, and nothing at last', async () => {
    const device = client();
    await device.sync();
    now += 49 * HOUR;
    expect(device.check(code(0))).toMatchObject({ outcome: 'listed', freshness: 'flagsOnly' });
    expect(device.check(code(1))).toMatchObject({ outcome: 'unavailable', reason: 'stale' });
    now += 120 * HOUR;
    expect(device.check(code(0))).toMatchObject({ outcome: 'unavailable', reason: 'stale' });
    expect(device.checkName(inventedName(0))).toBe('notKnown');
    now -= 200 * HOUR;
    expect(device.check(code(0))).toMatchObject({ outcome: 'unavailable', reason: 'stale' });
  });

  it('counts the age of a state that is dated ahead from the day it came', async () => {
    now -= 20 * HOUR;
    const device = client();
    await device.sync();
    now += 49 * HOUR;
    expect(device.state?.freshness).toBe('flagsOnly');
  });

  it('follows a rotation of keys, and needs no list of keys while the ones it has suffice', async () => {
    const storage = memory();
    await client({ storage }).sync();
    const before = register.key;
    const next = await inventedKey('2026-01-01T00:00:00Z', '2027-01-01T00:00:00Z');
    await register.writeKeys([before, next]);
    register.key = next;
    await register.manifest();
    const trust = { keyId: before.keyId, publicKey: before.trusted.publicKey };
    expect(await client({ storage, trust }).sync()).toMatchObject({ kind: 'updated', problem: null });
    await register.writeKeys([next]);
    await register.manifest();
    expect(await client({ storage, trust }).sync()).toMatchObject({ kind: 'updated', problem: null });
    const opened = client({ storage, trust });
    expect(await opened.open()).not.toBeNull();
    register.files.delete('keys.json');
    await register.manifest();
    expect(await opened.sync()).toMatchObject({
      kind: 'updated',
      problem: { status: 404, file: 'keys.json' },
    });
  });

  it('trusts on first use whom it met first, and nobody else later', async () => {
    const storage = memory();
    const device = client({ storage, trust: 'firstUse' });
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
    const impostor = await PublishedRegister.create(register.asOf);
    impostor.sequence = 100;
    await impostor.full();
    await impostor.writeKeys([impostor.key]);
    await impostor.manifest();
    for (const [path, bytes] of impostor.files) register.files.set(path, bytes);
    const report = await client({ storage, trust: 'firstUse' }).sync();
    expect(report).toMatchObject({ kind: 'failed', problem: { reason: 'unknownKey' } });
    expect(device.check(code(0))).toMatchObject({ outcome: 'listed' });
  });

  it('uses nothing that was kept for another publisher', async () => {
    const storage = memory();
    await client({ storage }).sync();
    const { trusted } = await inventedKey('2025-09-01T00:00:00Z', '2026-09-01T00:00:00Z');
    expect(await client({ storage, trust: trusted }).open()).toBeNull();
    expect(await client({ storage, baseUrl: 'http://127.0.0.1:9' }).open()).toBeNull();
  });

  it('tells what changed, and forgets everything when asked', async () => {
    const heard: SnapshotChange['kind'][] = [];
    const storage = memory();
    const device = client({ storage, onChange: ({ kind }) => heard.push(kind) });
    const end = device.subscribe(({ kind }) => heard.push(kind));
    await device.sync();
    end();
    await device.erase();
    expect(heard).toEqual(['updated', 'updated', 'dropped']);
    expect(device.check(code(0))).toMatchObject({ outcome: 'unavailable', reason: 'offline' });
    expect(await client({ storage }).open()).toBeNull();
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
  });

  it('lets nothing come back that was fetched while everything was erased', async () => {
    const storage = memory();
    const device = client({ storage, patience: 60_000 });
    server.fault = (_response, request) => request.url?.includes('snapshots/') ?? false;
    const going = device.sync();
    await expect.poll(() => server.received.at(-1)?.path).toContain('snapshots/');
    await device.erase();
    expect(await going).toMatchObject({ kind: 'failed', problem: { kind: 'closed' } });
    expect(await storage.read('trust')).toBeNull();
  });

  it('reads the changes of a kept state when a question needs them, and gives the same answers', async () => {
    const storage = memory();
    const device = client({ storage });
    await device.sync();
    await register.day([plain(0), listed(1)]);
    await register.day([listed(0), plain(6)]);
    await register.manifest();
    await device.sync();
    const answers = (of: typeof device) =>
      of.checkMany(Array.from({ length: 60 }, (_, number) => code(number)));
    const again = client({ storage });
    await again.open();
    expect(answers(again)).toEqual(answers(device));
    await again.open({ verified: true });
    expect(answers(again)).toEqual(answers(device));
    await register.day([plain(1)]);
    await register.manifest();
    expect(await again.sync()).toMatchObject({ kind: 'updated' });
    expect(again.check(code(1))).toMatchObject({ outcome: 'noEntry' });
    expect(again.check(code(0))).toMatchObject({ outcome: 'listed' });
  });

  it('drops a state that was damaged on the device, and fetches it again', async () => {
    const storage = memory();
    const first = client({ storage });
    await first.sync();
    const name = `snapshot-${register.snapshots[0]?.sha256}`;
    const bytes = Uint8Array.from((await storage.read(name)) ?? []);
    const at = bytes.length - 30;
    bytes[at] = (bytes[at] ?? 0) ^ 255;
    await storage.write(name, bytes);
    const heard: string[] = [];
    const device = client({ storage, onChange: ({ kind }) => heard.push(kind) });
    expect(await device.open({ verified: true })).toBeNull();
    expect(device.check(code(0))).toMatchObject({ outcome: 'unavailable', reason: 'offline' });
    expect(await device.sync()).toMatchObject({ kind: 'updated' });
    expect(heard).toEqual(['dropped', 'updated']);
    const after = client({ storage });
    await after.open();
    expect(after.check(code(0))).toMatchObject({ outcome: 'listed' });
    for (const file of ['state', 'trust']) {
      await storage.write(file, new Uint8Array([1, 2, 3]));
      const again = client({ storage });
      expect(await again.open()).toBeNull();
      expect(await again.sync()).toMatchObject({ kind: 'updated' });
    }
  });
});
