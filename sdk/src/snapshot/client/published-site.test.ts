import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCreditClient } from '../../client/create-credit-client.ts';
import { normaliseName } from '../../names/normalise-name.ts';
import { createSnapshotClient } from './create-snapshot-client.ts';
import { memory } from './storage/memory.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer({ port: 0, size: 2_000 });
}, 60_000);
afterAll(() => server.close());

describe('a client of the files that the reference server publishes', () => {
  it('answers as the server’s listed set, and shows the record that the server gives', async () => {
    const device = createSnapshotClient({
      baseUrl: `${server.address}/static`,
      trust: 'firstUse',
      storage: memory(),
      names: true,
      clientVersion: '1.0.0',
    });
    const live = createCreditClient({ baseUrl: server.address, cache: false });
    expect(await device.sync()).toMatchObject({ kind: 'updated', problem: null });
    const answer = await live.listedSet();
    if (!answer.modified) throw new Error('The whole set was asked for.');
    const { items } = answer.set;
    expect(items.length).toBeGreaterThan(10);
    expect(device.state).toMatchObject({ freshness: 'current', anonymitySet: items.length });
    for (const { code, lists, contested, name } of items) {
      expect(device.check(code)).toMatchObject({ outcome: 'listed', lists: [...lists].sort(), contested });
      expect(device.checkName(normaliseName(name))).toBe('sameName');
    }
    for (const { code } of items.slice(0, 5)) {
      const details = await device.details(code);
      const { entity, entries } = (await live.lookup(code)) as { entity?: unknown; entries?: unknown };
      expect(details).toMatchObject({ kind: 'result', result: { outcome: 'listed', entity, entries } });
    }
    device.close();
  });
});
