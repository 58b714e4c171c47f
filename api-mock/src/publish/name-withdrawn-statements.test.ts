import type { ApiKeyCreated, ListedResult, StatementBatch } from '@credit-lens/sdk/contract';
import { createSnapshotClient, memory } from '@credit-lens/sdk/snapshot/client';
import { fetchStatementKeys, publishedWithdrawals, verifyStatement } from '@credit-lens/sdk/statement';
import { expect, test } from 'vitest';
import { startServer } from '../server/start-server.ts';

const OPERATOR = 'the-key-of-an-operator-in-a-test';
const SHOP = 'https://shop.example';
const CODE = '91330106FAKE000133';
const OTHER = '91330782FAKELP3J2L';
const HOUR = 3_600_000;

test('who follows the published files learns which statements were withdrawn before their end, and of no others', async () => {
  const server = await startServer({ port: 0, size: 100, operatorKey: OPERATOR });
  const post = async <Answer>(path: string, key: string, body: object): Promise<Answer> => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const response = await fetch(server.address + path, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    expect(response.ok, path).toBe(true);
    return (await response.json()) as Answer;
  };
  const client = createSnapshotClient({
    baseUrl: `${server.address}/static`,
    trust: 'firstUse',
    storage: memory(),
    clientVersion: '0.1.0',
  });
  const named = async (): Promise<number[]> => {
    await server.staticSite.publish();
    await client.sync({ force: true });
    return [...publishedWithdrawals(client.document ?? '')];
  };
  const asked = { purpose: 'shopperInformation', label: 'shop', audiences: [SHOP] };
  const { secret } = await post<ApiKeyCreated>('/v1/admin/keys', OPERATOR, asked);
  const { statements } = await post<StatementBatch>('/v1/statements', secret, {
    audience: SHOP,
    codes: [OTHER, CODE],
  });
  expect(await named()).toEqual([]);

  const { entries } = (await (await fetch(`${server.address}/v1/entities/${CODE}`)).json()) as ListedResult;
  const on = new Date(Date.now() + 8 * HOUR).toISOString().slice(0, 10);
  const command = { action: 'remove', reason: 'corrected', on };
  await post(`/v1/admin/entries/${entries[0]?.id}/commands`, OPERATOR, command);
  const keys = await fetchStatementKeys(server.address);
  const found = await verifyStatement(statements[1]?.statement ?? '', {
    keys,
    audience: SHOP,
    now: new Date(),
  });
  const place = found.state === 'valid' ? found.statement.log.index : null;
  expect(await named()).toEqual([place]);

  const { store } = server;
  expect(await store.statements.withdrawnInTerm(new Date(Date.now() + 24 * HOUR), 10)).toEqual([]);
  expect(await store.statements.withdrawnInTerm(new Date(), 0)).toEqual([]);
  client.close();
  await server.close();
});
