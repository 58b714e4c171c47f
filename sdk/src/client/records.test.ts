import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleRecords } from '../contract/sample-records.fixture.ts';
import type { RecordsFound } from '../contract/types.gen.ts';
import { createCreditClient } from './create-credit-client.ts';
import { type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { CODE, listed, noEntry, OTHER_CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const client = (timeout = 3_000) => createCreditClient({ baseUrl: server.baseUrl, retries: 0, timeout });
const problem = (status: number, code: string) => ({
  type: 'about:blank',
  title: 't',
  status,
  detail: 'd.',
  code,
  requestId: 'r',
  action: 'a.',
});

/** The file of a code, with one record of every kind. */
function fileOf(code: string): RecordsFound {
  const { outcome: _outcome, entries: _entries, ...identified } = listed(code);
  return {
    ...identified,
    outcome: 'found',
    records: sampleRecords,
    disclosure: 'publicOnly',
    regulations: [{ id: 'p-x', title: { zh: '条例', en: 'Regulation' }, status: 'effective' }],
  };
}

describe('the public file of one organisation', () => {
  it('comes with records of every kind', async () => {
    const file = fileOf(CODE);
    server.behave((response) => sendJson(response, 200, file));
    expect(await client().records(' 91330106-fake-000133 ')).toEqual(file);
    expect(server.received[0]?.path).toBe(`/v1/entities/${CODE}/records`);
  });

  it('keeps a record of an unknown kind in its place, and marks it', async () => {
    const alien = { type: 'carbon-ledger', tonnes: 3 };
    const [first, second] = sampleRecords;
    server.behave((response) =>
      sendJson(response, 200, { ...fileOf(CODE), records: [first, alien, second] }),
    );
    const result = await client().records(CODE);
    if (result.outcome !== 'found') throw new Error(result.outcome);
    expect(result.records).toEqual([first, { type: 'unknown', kind: 'carbon-ledger', raw: alien }, second]);
  });

  it('is never that of another organisation, nor one that claims to be complete', async () => {
    for (const alien of [
      fileOf(OTHER_CODE),
      { ...fileOf(CODE), entity: fileOf(OTHER_CODE).entity },
      { ...fileOf(CODE), disclosure: 'complete' },
      { ...fileOf(CODE), records: [{ ...sampleRecords[0], contributor: 1 }] },
      noEntry(CODE),
    ]) {
      server.behave((response) => sendJson(response, 200, alien));
      expect(await client().records(CODE)).toMatchObject({
        outcome: 'unavailable',
        reason: 'error',
        key: CODE,
      });
    }
  });

  it.each([
    ['11010719900101001X', 'residentIdentifier'],
    ['911101199001010293', 'ambiguousIdentifier'],
    ['子虚商贸有限公司', 'malformed'],
  ])('of %j is not asked for: %s', async (key, reason) => {
    server.behave((response) => sendJson(response, 200, fileOf(CODE)));
    expect(await client().records(key)).toMatchObject({ outcome: 'notCovered', reason, key: '' });
    expect(server.received).toEqual([]);
  });

  it('is unavailable, and nothing worse, whatever the server does', async () => {
    const faults: [Parameters<FaultServer['behave']>[0], object][] = [
      [(response) => sendJson(response, 503, {}, { 'retry-after': '60' }), { reason: 'error' }],
      [(response) => sendJson(response, 401, problem(401, 'keyRequired')), { reason: 'error' }],
      [(response) => void response.destroy(), { reason: 'offline' }],
      [(response) => void response.end('{"outcome":'), { reason: 'error' }],
      [() => undefined, { reason: 'error' }],
    ];
    for (const [behaviour, expected] of faults) {
      server.behave(behaviour);
      expect(await client(300).records(CODE)).toMatchObject({ outcome: 'unavailable', ...expected });
    }
  });

  it('rejects when it is given up, with the reason', async () => {
    server.behave(() => undefined);
    const caller = new AbortController();
    const call = client().records(CODE, { signal: caller.signal });
    caller.abort('given up');
    await expect(call).rejects.toBe('given up');
    await expect(client().records(CODE, { signal: AbortSignal.abort('no') })).rejects.toBe('no');
  });
});

describe('an earlier day', () => {
  it('is asked for anew every time, and its answers are not kept', async () => {
    server.behave((response, { path }) => {
      const rulesOn = path.endsWith('?asOf=2019-06-30') ? '2019-06-30' : '2026-11-20';
      sendJson(response, 200, { ...listed(CODE), rulesOn }, { 'cache-control': 'max-age=3600' });
    });
    const one = client();
    for (const asOf of ['2019-06-30', undefined, '2019-06-30', undefined]) {
      const result = await one.lookup(CODE, asOf === undefined ? {} : { asOf });
      expect(result).toMatchObject({ outcome: 'listed', rulesOn: asOf ?? '2026-11-20' });
    }
    expect(server.received.map(({ path }) => path.replace(`/v1/entities/${CODE}`, ''))).toEqual([
      '?asOf=2019-06-30',
      '',
      '?asOf=2019-06-30',
    ]);
  });

  it('is never answered with another day', async () => {
    server.behave((response) => sendJson(response, 200, listed(CODE)));
    expect(await client().lookup(CODE, { asOf: '2019-06-30' })).toMatchObject({ outcome: 'unavailable' });
    server.behave((response) => sendJson(response, 200, fileOf(CODE)));
    expect(await client().records(CODE, { asOf: '2019-06-30' })).toMatchObject({ outcome: 'unavailable' });
  });

  it.each(['', '2019', '2019-02-30', '30.06.2019', '2019-06-30T00:00:00Z', 20190630 as unknown as string])(
    'that is none (%j) is refused and not sent',
    async (asOf) => {
      server.behave((response) => sendJson(response, 200, listed(CODE)));
      for (const call of [client().lookup(CODE, { asOf }), client().records(CODE, { asOf })]) {
        await expect(call).rejects.toMatchObject({
          name: 'ProblemError',
          status: 400,
          problem: { code: 'invalidRequest', pointers: ['/asOf'] },
        });
      }
      expect(server.received).toEqual([]);
    },
  );

  it('that the server cannot speak of is an error of the caller, and no outcome', async () => {
    server.behave((response) => sendJson(response, 400, problem(400, 'invalidRequest')));
    const asOf = '2999-01-01';
    await expect(client().lookup(CODE, { asOf })).rejects.toMatchObject({ status: 400 });
    await expect(client().records(CODE, { asOf })).rejects.toMatchObject({ status: 400 });
  });

  it('is unavailable when the server fails', async () => {
    server.behave((response) => sendJson(response, 503, {}));
    const result = await client().lookup(CODE, { asOf: '2019-06-30' });
    expect(result).toMatchObject({ outcome: 'unavailable', key: CODE });
  });
});
