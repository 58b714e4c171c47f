import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sample } from '../../testing/sample.ts';
import { type FileServerFixture, serveFiles } from '../testing/file-server.fixture.ts';
import { inventedCode } from '../testing/invented-codes.ts';
import { PublishedRegister } from '../testing/published-register.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import { lookupPrivately } from './look-up-privately.ts';
import type { SnapshotClient } from './snapshot-client.ts';
import { memory } from './storage/memory.ts';

const HOUR = 3_600_000;

let register: PublishedRegister;
let server: FileServerFixture;
let snapshot: SnapshotClient;
let now = 0;

beforeEach(async () => {
  register = await PublishedRegister.create();
  for (let number = 0; number < 20; number++)
    register.history.model.set(number, number % 6 ? [] : ['B02'], false);
  await register.full();
  await register.manifest();
  server = await serveFiles(register.files);
  now = register.asOf.getTime();
  snapshot = createSnapshotClient({
    baseUrl: server.baseUrl,
    trust: register.root,
    storage: memory(),
    clientVersion: '1.2.0',
    now: () => now,
  });
});
afterEach(async () => {
  snapshot.close();
  await server.close();
});

describe('a private look-up', () => {
  it('follows the publisher once, and then asks nobody', async () => {
    const first = await lookupPrivately(inventedCode(0), { snapshot });
    expect(first).toMatchObject({ source: 'device', answer: { outcome: 'listed' }, problem: null });
    server.forget();
    const next = await lookupPrivately(inventedCode(1), { snapshot });
    expect(next).toMatchObject({ source: 'device', answer: { outcome: 'noEntry' }, problem: null });
    expect(server.received).toHaveLength(0);
  });

  it('follows it again when what the device knows is old, and says when it cannot', async () => {
    await lookupPrivately(inventedCode(0), { snapshot });
    now += 50 * HOUR;
    server.forget();
    const stale = await lookupPrivately(inventedCode(0), { snapshot });
    expect(server.received.length).toBeGreaterThan(0);
    expect(stale).toMatchObject({ answer: { outcome: 'listed', freshness: 'flagsOnly' } });
    server.fault = (response) => response.writeHead(503).end() !== null;
    now += 24 * HOUR;
    const failed = await lookupPrivately(inventedCode(1), { snapshot });
    expect(failed).toMatchObject({
      answer: { outcome: 'unavailable', reason: 'stale' },
      problem: { kind: 'status', status: 503 },
    });
  });

  it('asks for the file, or the server, only when a person did something', async () => {
    const asked: string[] = [];
    const live = {
      lookup: async (code: string) => {
        asked.push(code);
        return sample.results.listed;
      },
    };
    await lookupPrivately(inventedCode(0), { snapshot, live });
    expect(asked).toEqual([]);
    const opened = await lookupPrivately(inventedCode(1), { snapshot, live, act: 'openCard' });
    expect(opened).toMatchObject({ source: 'file', answer: { kind: 'notListed' } });
    server.forget();
    const told = await lookupPrivately(inventedCode(0), { snapshot, live, act: 'askServer' });
    expect(told).toEqual({ source: 'server', answer: sample.results.listed });
    expect([asked, server.received.length]).toEqual([[inventedCode(0)], 0]);
    await expect(lookupPrivately(inventedCode(0), { snapshot, act: 'askServer' })).rejects.toThrow('live');
  });
});
