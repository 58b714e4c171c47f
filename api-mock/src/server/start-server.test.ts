import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { cast } from '../register/cast.ts';
import { type RunningServer, startServer } from './start-server.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function start(options: Parameters<typeof startServer>[0] = {}): Promise<RunningServer> {
  const server = await startServer({ port: 0, size: 0, ...options });
  running.push(server);
  return server;
}

const listed = `/v1/entities/${cast()[0]?.code}`;
const ask = (server: RunningServer, fault: string, signal?: AbortSignal): Promise<Response> =>
  fetch(`${server.address}${listed}`, {
    headers: { 'credit-lens-fault': fault },
    ...(signal === undefined ? {} : { signal }),
  });

describe('starting the server', () => {
  test('gives the address at which it answers', async () => {
    const server = await start();
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${server.address}/healthz`)).json()).toMatchObject({ status: 'ok' });
    const docs = await fetch(server.address);
    expect(docs.url).toBe(`${server.address}/docs`);
    expect(await docs.text()).toContain('Credit Lens public credit lookup API');
  });

  test('names the address at which it listens, or the one it is told, and never that of the Host header', async () => {
    // fetch does not let a caller set the header.
    const typeOf = (server: RunningServer): Promise<string> =>
      new Promise((resolve, reject) => {
        get(`${server.address}/nowhere`, { headers: { host: 'evil.example' } }, async (response) => {
          const chunks = await response.toArray();
          resolve((JSON.parse(Buffer.concat(chunks).toString()) as { type: string }).type);
        }).on('error', reject);
      });
    const listening = await start();
    expect(await typeOf(listening)).toBe(`${listening.address}/docs#problem-notFound`);
    const told = await start({ publicAddress: 'https://credit.example' });
    expect(await typeOf(told)).toBe('https://credit.example/docs#problem-notFound');
    await expect(startServer({ port: 0, size: 0, publicAddress: 'credit.example' })).rejects.toThrow(
      /“credit.example” is no http: or https: address/,
    );
  });

  test('says that a port is in use, and what to do', async () => {
    const { address } = await start();
    const port = Number(new URL(address).port);
    await expect(startServer({ port, size: 0 })).rejects.toThrow(
      new RegExp(`Port ${port} of 127.0.0.1 is in use: .*--port`),
    );
  });
});

describe('faults', () => {
  test('happen only where the server was started with them', async () => {
    const response = await ask(await start(), 'status=503');
    expect(response.status).toBe(200);
  });

  test('answer with a status and Retry-After', async () => {
    const server = await start({ faults: true });
    const response = await ask(server, 'status=503;retry-after=2');
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await response.json()).toMatchObject({ code: 'temporarilyUnavailable', status: 503 });
    expect((await ask(server, 'status=429')).status).toBe(429);
  });

  test('delay an answer', async () => {
    const server = await start({ faults: true });
    const signal = AbortSignal.timeout(100);
    await expect(ask(server, 'delay=5000', signal)).rejects.toThrow(/timeout/i);
    expect((await ask(server, 'delay=1')).status).toBe(200);
  });

  test('cut an answer off, or give another one', async () => {
    const server = await start({ faults: true });
    const cut = await (await ask(server, 'truncate')).text();
    expect(cut).toMatch(/^\{"outcome":"listed"/);
    expect(() => JSON.parse(cut) as unknown).toThrow(SyntaxError);
    expect(await (await ask(server, 'nonsense')).json()).not.toHaveProperty('outcome');
  });

  test('stall in the middle of a body, and do not keep the server from closing', async () => {
    const server = await start({ faults: true });
    const response = await ask(server, 'stall-body', AbortSignal.timeout(300));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    const open = await ask(server, 'stall-body');
    const reading = open.text().then(
      () => 'whole',
      () => 'broken',
    );
    running.splice(running.indexOf(server), 1);
    await server.close();
    expect(await reading).toBe('broken');
  });
});

describe('the operator of a server', () => {
  test('is known by a key, and a server without one says so', async () => {
    const key = 'the-key-of-the-operator-of-a-test';
    const headers = { authorization: `Bearer ${key}` };
    const [served, without] = [await start({ operatorKey: key }), await start()];
    expect([served.hasOperator, without.hasOperator]).toEqual([true, false]);
    expect((await fetch(`${served.address}/v1/admin/events`, { headers })).status).toBe(200);
    expect((await fetch(`${without.address}/v1/admin/events`, { headers })).status).toBe(401);
  });

  test('cannot have a key that is too short, which is said before anything is built', async () => {
    await expect(startServer({ port: 0, operatorKey: 'short' })).rejects.toThrow(/at least 24 characters/);
  });

  test('finds terms ended that were over before the server started', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'credit-lens-start-'));
    const database = join(folder, 'register.sqlite');
    try {
      const options = { port: 0, size: 0, database };
      const code = cast().find((member) => member.role === 'endsToday')?.code ?? '';
      await (await startServer({ ...options, now: () => new Date('2026-03-02T10:00:00Z') })).close();
      const later = await startServer({ ...options, now: () => new Date('2026-03-03T10:00:00Z') });
      running.push(later);
      expect(later.built).toBe(false);
      expect((await later.store.rowsByKeys([code])).get(code)?.entries[0]?.state).toBe('expired');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
