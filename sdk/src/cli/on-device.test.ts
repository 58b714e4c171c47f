import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileServerFixture, serveFiles } from '../snapshot/testing/file-server.fixture.ts';
import { inventedCode } from '../snapshot/testing/invented-codes.ts';
import { PublishedRegister } from '../snapshot/testing/published-register.ts';
import { cacheFolder } from './cache-folder.ts';
import { folderStorage } from './folder-storage.ts';
import { run } from './run.ts';

let folder = '';
let server: FileServerFixture;
let register: PublishedRegister;

/** Runs one command line as a program of its own would, over a cache folder that stays. */
async function call(...words: string[]) {
  const written = { out: '', error: '' };
  const terminal = {
    out: (text: string) => {
      written.out += text;
    },
    error: (text: string) => {
      written.error += text;
    },
    readInput: async () => '',
    readFile: () => Promise.reject(new Error('No file is read.')),
    onInterrupt: () => undefined,
    openStorage: (address: string) => folderStorage(cacheFolder(address, { CREDIT_LENS_CACHE: folder })),
    isColoured: false,
    showsProgress: false,
    environment: { CREDIT_LENS_URL: server.baseUrl },
  };
  return { ended: await run(words, terminal, '1.2.3'), ...written };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'credit-lens-cli-'));
  // Days are counted from the present: a command line has no other clock.
  register = await PublishedRegister.create(new Date(Date.now() - 3 * 3_600_000));
  for (let number = 0; number < 20; number++)
    register.history.model.set(number, number % 6 ? [] : ['B02'], number === 6);
  await register.full();
  await register.manifest();
  const files = new Proxy(register.files, {
    get: (target, name) =>
      name === 'get'
        ? (path: string) => target.get(path.replace(/^static\//, ''))
        : Reflect.get(target, name),
  });
  server = await serveFiles(files);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('credit-lens lookup', () => {
  it('follows the publisher once, answers from this device, and says as of when', async () => {
    const first = await call('lookup', inventedCode(0), inventedCode(1), '11010719900101001X', 'x');
    expect(first).toMatchObject({ ended: 0, error: '' });
    expect(first.out).toMatch(/listed +on B02\n/);
    expect(first.out).toMatch(/noEntry +no adverse entry in the snapshot; registration not checked\n/);
    expect(first.out).toMatch(/\(not shown\) +notCovered +residentIdentifier\n/);
    expect(first.out).not.toContain('11010719900101001X');
    expect(first.out).toMatch(
      /From the snapshot on this device, as of 20\S+Z\. The server was not told which codes/,
    );
    server.forget();
    const next = await call('lookup', inventedCode(6), '--json');
    expect(JSON.parse(next.out)).toMatchObject({
      source: 'device',
      asOf: expect.stringMatching(/^20/),
      items: [{ outcome: 'listed', lists: ['B02'], contested: true }],
    });
    expect(server.received).toHaveLength(0);
  });

  it('does not ask again at each look-up for a file that the publisher lacks; an update does', async () => {
    const lacking = 'static/adapters/ee.json';
    const asked = () => server.received.filter(({ path }) => path === lacking).length;
    await call('lookup', inventedCode(0));
    expect(asked()).toBe(1);
    await call('lookup', inventedCode(1));
    expect(asked()).toBe(1);
    await call('snapshot', 'sync');
    expect(asked()).toBe(2);
  });

  it('has no answer, and says why, when there is no snapshot and no server', async () => {
    server.fault = (response) => response.writeHead(503).end() !== null;
    const { ended, out, error } = await call('lookup', inventedCode(0));
    expect([ended, out.includes('unavailable'), error.includes('503')]).toEqual([1, true, true]);
  });

  it('fetches anew what was damaged on this device', async () => {
    await call('snapshot', 'sync');
    const [place = ''] = await readdir(folder);
    const name = (await readdir(join(folder, place))).find((one) => one.startsWith('snapshot-')) ?? '';
    const file = join(folder, place, name);
    await writeFile(file, new Uint8Array((await stat(file)).size));
    expect((await call('lookup', inventedCode(0))).out).toMatch(/listed +on B02\n/);
  });
});

describe('credit-lens snapshot', () => {
  it('syncs, and tells what it holds', async () => {
    expect((await call('snapshot', 'status')).out).toBe('held: false\n');
    expect((await call('snapshot', 'sync')).out).toMatch(/^update: updated\nheld: true\n/);
    const status = JSON.parse((await call('snapshot', 'status', '--json')).out);
    expect(status).toMatchObject({ held: true, freshness: 'current', sequence: register.sequence });
    expect((await call('snapshot', 'sync')).out).toMatch(/^update: current\n/);
  });

  it('says what failed, and keeps what it has', async () => {
    await call('snapshot', 'sync');
    server.fault = (response) => response.writeHead(503).end() !== null;
    const { ended, out, error } = await call('snapshot', 'sync');
    expect([ended, error.includes('503')]).toEqual([1, true]);
    expect(out).toMatch(/^update: failed\nheld: true\n/);
  });
});

describe('the cache folder', () => {
  it.each([
    ['linux', {}, '/home/u/.cache/credit-lens/'],
    ['linux', { XDG_CACHE_HOME: '/x' }, '/x/credit-lens/'],
    ['darwin', {}, '/home/u/Library/Caches/credit-lens/'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/credit-lens/'],
    ['linux', { CREDIT_LENS_CACHE: '/own' }, '/own/'],
  ])('on %s with %j stands below %s', (platform, environment, below) => {
    expect(cacheFolder('http://a', environment, platform, '/home/u')).toMatch(
      new RegExp(`^${below}snapshot-[0-9a-f]{16}$`),
    );
    expect(cacheFolder('http://a', environment)).not.toBe(cacheFolder('http://b', environment));
  });
});
