import { cast } from '@credit-lens/api-mock/cast';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { lookupResult, objection, recordsResult } from '@credit-lens/sdk/contract-schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { secretKey } from './api-key.ts';
import { createCreditClient } from './create-credit-client.ts';
import type { CreditClient } from './credit-client.ts';

const OPERATOR_KEY = 'operator-key-of-this-test-alone';
const PAST = '2024-06-30';
let server: RunningServer;
let client: CreditClient;
beforeAll(async () => {
  server = await startServer({ port: 0, size: 500, operatorKey: OPERATOR_KEY });
  client = createCreditClient({ baseUrl: server.address });
}, 60_000);
afterAll(() => server.close());

const codes = cast().flatMap(({ code }) => code ?? []);
const codeOf = (role: string) => cast().find((member) => member.role === role)?.code ?? '';

/** Acts as the operator of a server. */
async function operate<T>(address: string, path: string, body: object): Promise<T> {
  const response = await fetch(`${address}/v1/admin${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OPERATOR_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok, await response.clone().text()).toBe(true);
  return (await response.json()) as T;
}

describe('the client and the reference server', () => {
  it('agree on the public file of every organisation, today and on an earlier day', async () => {
    const outcomes = new Set<string>();
    for (const code of [...codes, '91330483MA2B9PTN02', '795101314', 'x']) {
      for (const file of [await client.records(code), await client.records(code, { asOf: PAST })]) {
        expect(recordsResult.parse(file)).toEqual(file);
        if (file.outcome === 'found') expect(file.records.map(({ type }) => type)).not.toContain('unknown');
        outcomes.add(file.outcome);
      }
    }
    expect([...outcomes].sort()).toEqual(['found', 'notCovered']);
  });

  it('agree on a look-up under the rules of an earlier day', async () => {
    for (const code of codes) {
      const result = await client.lookup(code, { asOf: PAST });
      expect(lookupResult.parse(result)).toEqual(result);
      if ('rulesOn' in result) expect(result.rulesOn).toBe(PAST);
    }
  });

  it.each(['1900-01-01', '2999-01-01'])('agree that nobody can speak of %s', async (asOf) => {
    const refusal = { status: 400, problem: { code: 'invalidRequest' } };
    await expect(client.lookup(codes[0] ?? '', { asOf })).rejects.toMatchObject(refusal);
    await expect(client.records(codes[0] ?? '', { asOf })).rejects.toMatchObject(refusal);
  });

  it('agree on an objection, from its receipt to the entry that is contested', async () => {
    const code = codeOf('courtListed');
    const before = await client.lookup(code);
    if (before.outcome !== 'listed') throw new Error(before.outcome);
    const entry = before.entries[0]?.id ?? '';
    const made = await client.submitObjection({
      code,
      entry,
      grounds: ['factsWrong'],
      from: 'listedOrganisation',
      proofNumber: '（2026）虚0106执00123号',
    });
    expect(objection.parse(made)).toEqual(made);
    expect(made.state).toBe('received');
    expect(await client.objection(made.id)).toEqual(made);
    const on = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    await operate(server.address, `/objections/${made.id}/commands`, { action: 'confirmStanding', on });
    expect(await client.objection(made.id)).toMatchObject({ state: 'standingConfirmed' });
    const after = await client.lookup(code, { refresh: true });
    expect(after).toMatchObject({ outcome: 'listed', entries: [{ id: entry, contested: true }] });
  });

  it('agree that nobody objects to an entry that is not public', async () => {
    const request = { code: codeOf('courtListed'), entry: 'E-nothing' } as const;
    const made = client.submitObjection({ ...request, grounds: ['factsWrong'], from: 'someoneElse' });
    await expect(made).rejects.toMatchObject({ status: 404, problem: { code: 'notFound' } });
    await expect(client.objection(`objection-${'0'.repeat(32)}`)).rejects.toMatchObject({ status: 404 });
  });
});

describe('a server that demands keys', () => {
  it('answers a client with one, and is unavailable to one without, or with one that was revoked', async () => {
    const keyed = await startServer({ port: 0, size: 200, operatorKey: OPERATOR_KEY, requireKeys: true });
    try {
      const key = { purpose: 'procurementDueDiligence', label: 'tender portal' };
      const { id, secret } = await operate<{ id: string; secret: string }>(keyed.address, '/keys', key);
      const ask = (apiKey?: string) =>
        createCreditClient({
          baseUrl: keyed.address,
          ...(apiKey === undefined ? {} : { apiKey: secretKey(apiKey) }),
        });
      const code = codes[0] ?? '';
      expect(await ask(secret).lookup(code)).toMatchObject({ outcome: 'listed' });
      expect(await ask(secret).records(code)).toMatchObject({ outcome: 'found' });
      expect(await ask().lookup(code)).toMatchObject({ outcome: 'unavailable', reason: 'error' });
      await operate(keyed.address, `/keys/${id}/revoke`, {});
      for (const result of await ask(secret).lookupMany([code])) expect(result.outcome).toBe('unavailable');
    } finally {
      await keyed.close();
    }
  });
});
