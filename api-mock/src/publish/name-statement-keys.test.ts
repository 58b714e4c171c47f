import type { StatementKey, StatementKeys } from '@credit-lens/sdk/contract';
import { createSnapshotClient, memory } from '@credit-lens/sdk/snapshot/client';
import { fetchStatementKeys, publishedStatementKeys } from '@credit-lens/sdk/statement';
import { expect, test } from 'vitest';
import { startServer } from '../server/start-server.ts';
import { nameStatementKeys } from './name-statement-keys.ts';

const key = (validUntil: string): StatementKey => ({
  kty: 'OKP',
  crv: 'Ed25519',
  alg: 'EdDSA',
  use: 'sig',
  x: 'x'.repeat(43),
  kid: 'k'.repeat(43),
  validFrom: '2026-01-01T00:00:00Z',
  validUntil,
});
const now = new Date('2026-03-02T10:00:00Z');
const current: StatementKeys = { issuer: 'https://credit.example', keys: [key('2026-04-01T00:00:00Z')] };

test('a manifest names the keys that are given, or those it named before, or none any more', () => {
  expect(nameStatementKeys(current, null, now)).toEqual(current);
  expect(nameStatementKeys(undefined, current, now)).toEqual(current);
  expect(nameStatementKeys(undefined, undefined, now)).toBeNull();
  expect(nameStatementKeys(null, current, now)).toBeNull();
});

test('a key stays for the day that its last statement may hold, and no longer', () => {
  const keys = [key('2026-03-01T12:00:00Z'), key('2026-03-01T09:00:00Z')];
  expect(nameStatementKeys({ ...current, keys }, null, now)?.keys).toEqual([keys[0]]);
  expect(nameStatementKeys({ ...current, keys: keys.slice(1) }, null, now)).toBeNull();
});

test('who follows the published files has the keys of the server without asking for them', async () => {
  const server = await startServer({ port: 0, size: 100 });
  const client = createSnapshotClient({
    baseUrl: `${server.address}/static`,
    trust: 'firstUse',
    storage: memory(),
    clientVersion: '0.1.0',
  });
  await client.sync();
  expect(publishedStatementKeys(client.document ?? '')).toEqual(await fetchStatementKeys(server.address));
  client.close();
  await server.close();
});
