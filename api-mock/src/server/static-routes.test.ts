import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { LogLine } from './log-line.ts';
import { type RunningServer, type ServerOptions, startServer } from './start-server.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function start(options: ServerOptions = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, size: 0, ...options });
  running.push(server);
  return server;
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'credit-lens-server-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const get = (server: RunningServer, path: string, init: RequestInit = {}) =>
  fetch(`${server.address}/static/${path}`, init);

describe('the files under /static/', () => {
  test('are published beside a register in a file, and reused when the server starts again', async () => {
    const database = join(await folder(), 'register.sqlite');
    const first = await start({ database });
    const { trust, codes, sequence } = await first.staticSite.publish();
    expect(codes.kind).toBe('full');
    expect((await (await get(first, 'keys.json')).json()).content.keys).toEqual(trust);
    await first.close();
    running.pop();
    const again = await (await start({ database })).staticSite.publish();
    expect(again).toMatchObject({ trust, codes: { kind: 'unchanged' } });
    expect(again.sequence).toBeGreaterThan(sequence);
    expect((await readdir(join(database, '..'))).filter((name) => !name.includes('-')).sort()).toEqual([
      'register.sqlite',
      'register.static',
      'register.static.state',
    ]);
  });

  test('of a register in memory are published when somebody first asks', async () => {
    const server = await start();
    const answers = await Promise.all([get(server, 'manifest.json'), get(server, 'manifest.json')]);
    const sequences = answers.map(async (answer) => (await answer.json()).content.sequence);
    expect(new Set(await Promise.all(sequences)).size).toBe(1);
  });

  test('lie where the operator wants them', async () => {
    const staticFolder = join(await folder(), 'public');
    await (await start({ staticFolder })).staticSite.publish();
    expect((await readdir(staticFolder)).sort()).toContain('manifest.json');
  });

  test('do not keep a server from closing while they are being written', async () => {
    const database = join(await folder(), 'register.sqlite');
    const server = await start({ database, size: 3_000 });
    running.pop();
    const publishing = server.staticSite.publish().then(
      () => 'done',
      () => 'broken off',
    );
    await server.close();
    expect(await publishing).toBe('broken off');
    const report = await (await start({ database, size: 3_000 })).staticSite.publish();
    expect(report.codes.kind).toBe('full');
  });

  test('are served from before when publishing fails, and the operator is told', async () => {
    const database = join(await folder(), 'register.sqlite');
    const first = await start({ database });
    await first.staticSite.publish();
    const failures: unknown[] = [];
    const { rename } = await import('node:fs/promises');
    await rename(join(database, '..', 'signing-key.pem'), join(database, '..', 'lost.pem'));
    const second = await start({ database, onPublishFailure: (error) => failures.push(error) });
    expect((await get(second, 'manifest.json')).status).toBe(200);
    expect(failures.map(String)).toEqual([expect.stringMatching(/is signed by the key/)]);
  });

  test('come in the coding that is asked for', async () => {
    const server = await start();
    const coding = async (accepted: string) =>
      (await get(server, 'manifest.json', { headers: { 'accept-encoding': accepted } })).headers.get(
        'content-encoding',
      );
    expect(await coding('gzip, br')).toBe('br');
    expect(await coding('gzip;q=0.5')).toBe('gzip');
    expect(await coding('br;q=0, gzip;q=0.0, deflate')).toBeNull();
    expect((await get(server, 'manifest.json')).headers.get('vary')).toMatch(/accept-encoding/);
  });

  test('come in parts, and whole where the part is of another kind', async () => {
    const server = await start();
    const part = async (range: string) => {
      const answer = await get(server, 'keys.json', { headers: { range } });
      return [answer.status, answer.headers.get('content-range'), (await answer.text()).length];
    };
    const length = (await (await get(server, 'keys.json')).text()).length;
    expect(await part('bytes=0-9')).toEqual([206, `bytes 0-9/${length}`, 10]);
    expect(await part('bytes=10-')).toEqual([206, `bytes 10-${length - 1}/${length}`, length - 10]);
    expect(await part(`bytes=0-${length + 5}`)).toEqual([206, `bytes 0-${length - 1}/${length}`, length]);
    expect(await part(`bytes=${length}-`)).toEqual([416, `bytes */${length}`, 0]);
    expect(await part('bytes=-5')).toEqual([200, null, length]);
    expect(await part('bytes=0-1,3-4')).toEqual([200, null, length]);
  });

  test.each([
    '',
    'nothing',
    '..%2fsigning-key.pem',
    'manifest.json.gz',
    `snapshots/${'0'.repeat(64)}.snapshot`,
  ])('do not include “%s”', async (path) => {
    const answer = await get(await start(), path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await answer.json()).toMatchObject({ code: 'notFound' });
  });

  test('are not told by the log: the name of a details file comes from a code', async () => {
    const lines: LogLine[] = [];
    const server = await start({ log: (line) => lines.push(line) });
    const { details } = await server.staticSite.publish();
    expect((await get(server, `details/${details.version}/0.details`)).status).toBe(200);
    expect((await get(server, 'keys.json', { method: 'POST' })).status).toBe(405);
    expect(lines.map(({ route }) => route)).toEqual(['/static/*', '/static/*']);
    expect(JSON.stringify(lines)).not.toContain(details.version);
  });
});
