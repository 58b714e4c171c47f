import { createCreditClient, type LookupResult } from '@credit-lens/sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askServer, type DetailsParts, openDetails } from './details.ts';
import { createDevice, type OpenSnapshot } from './device.ts';
import { member, memoryArea, type Published, publishRegister } from './published.fixture.ts';
import { createWithdrawals, type Withdrawals } from './withdrawals.ts';

let published: Published;
let parts: DetailsParts;
let withdrawals: Withdrawals;
let snapshot: OpenSnapshot;
let listed: LookupResult;
const onChange = vi.fn(async () => {});
const lookup = vi.fn(async (_code: string): Promise<LookupResult> => listed);
const { code } = member('courtListed');

beforeAll(async () => {
  published = await publishRegister();
}, 60_000);
afterAll(() => published.close());
beforeEach(async () => {
  vi.clearAllMocks();
  await published.deleteDatabases();
  const { create, server } = published;
  const serverAddress = async () => server.address;
  const device = createDevice({ create, serverAddress, onChange: async () => {} });
  withdrawals = createWithdrawals(memoryArea());
  parts = { device, withdrawals, live: async () => ({ lookup }), onChange };
  snapshot = await device.open();
  await snapshot.client.sync();
  await snapshot.client.prepare();
  listed = await createCreditClient({ baseUrl: server.address, cache: false }).lookup(code);
  published.requests.length = 0;
});

const taken = async () =>
  withdrawals.of({ server: snapshot.server, asOf: snapshot.client.state?.asOf ?? '' });
/** The live record with some of its entries otherwise. */
const changed = (change: object): LookupResult =>
  listed.outcome === 'listed'
    ? { ...listed, entries: listed.entries.map((entry) => ({ ...entry, ...change })) }
    : listed;

describe('a card that is opened', () => {
  it('comes from the file that holds the company among all others, with one request', async () => {
    const details = await openDetails(code, false, parts);
    expect(details).toMatchObject({ source: 'file', withdrawn: false, result: { outcome: 'listed', code } });
    expect(published.requests).toEqual([
      expect.stringMatching(/^GET \/static\/details\/[0-9a-f]{16}\/0\.details$/),
    ]);
    await openDetails(member('taxList').code, false, parts);
    expect(published.requests).toHaveLength(1);
    expect(lookup).not.toHaveBeenCalled();
  });

  it('of a company that the device does not flag asks nobody, and says what the device does', async () => {
    const quiet = member('noEntry').code;
    expect(await openDetails(quiet, false, parts)).toMatchObject({
      withdrawn: true,
      result: { outcome: 'noEntry', code: quiet, registration: 'notChecked', sources: expect.any(Array) },
    });
    expect(await openDetails('91330483MA2B9PTN02', false, parts)).toMatchObject({
      withdrawn: false,
      result: { outcome: 'unavailable' },
    });
    expect(published.requests).toEqual([]);
  });

  it('says that details are not available when the file does not come, and withdraws nothing', async () => {
    published.fault = () => new Response(null, { status: 503 });
    const details = await openDetails(code, false, parts);
    published.fault = null;
    expect(details).toMatchObject({ withdrawn: false, result: { outcome: 'unavailable' } });
    expect((await taken()).size).toBe(0);
  });
});

describe('the server that is asked because a person presses for it', () => {
  it.each([
    ['no entry', () => ({ outcome: 'noEntry' }), 'noEntry'],
    ['recognitions alone', () => changed({ list: { id: 'R01', polarity: 'recognition' } }), 'noEntry'],
    [
      'a suspended entry alone',
      () => changed({ suspension: { from: '2020-01-01', until: null } }),
      'noEntry',
    ],
    ['an entry on no named ground', () => changed({ ground: { kind: 'openClause' } }), 'noEntry'],
    ['a moral ground alone', () => changed({ ground: { nature: 'moralOrPolitical' } }), 'noEntry'],
    ['nobody of that code', () => ({ outcome: 'notCovered', reason: 'notRegistered' }), 'notRegistered'],
    ['nothing to tell of the category', () => ({ outcome: 'notCovered', reason: 'withheld' }), 'withheld'],
  ] as const)('takes the flag back when it has %s', async (_what, result, said) => {
    lookup.mockResolvedValueOnce({ asOf: listed.asOf, ...result() } as LookupResult);
    expect(await askServer(code, false, parts)).toMatchObject({ source: 'server', withdrawn: true });
    expect((await taken()).get(code)).toBe(said);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an entry that flags stands', () => listed],
    ['there is no answer', () => ({ outcome: 'unavailable', reason: 'offline' })],
    ['no source was reached', () => ({ outcome: 'notCovered', reason: 'sourceNotReached' })],
    ['a gateway refuses the code', () => ({ outcome: 'notCovered', reason: 'malformed' })],
    ['the server speaks of another register', () => ({ outcome: 'notCovered', reason: 'outsideRegister' })],
  ])('takes nothing back when %s', async (_what, result) => {
    lookup.mockResolvedValueOnce({ asOf: listed.asOf, ...result() } as LookupResult);
    expect((await askServer(code, false, parts)).withdrawn).toBe(false);
    expect((await taken()).size).toBe(0);
  });

  it('takes nothing back of a company that was never flagged', async () => {
    lookup.mockResolvedValueOnce({ outcome: 'noEntry', asOf: listed.asOf } as LookupResult);
    expect((await askServer(member('noEntry').code, false, parts)).withdrawn).toBe(false);
  });

  it('tells pages once, and gives the flag back when it has the entry again', async () => {
    for (const _time of [1, 2]) {
      lookup.mockResolvedValueOnce({ outcome: 'noEntry', asOf: listed.asOf } as LookupResult);
      await askServer(code, false, parts);
    }
    expect(onChange).toHaveBeenCalledTimes(1);
    await askServer(code, false, parts);
    expect((await taken()).size).toBe(0);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('brings nothing back into what was erased meanwhile', async () => {
    lookup.mockImplementationOnce(async () => {
      await parts.device.forget();
      return { outcome: 'noEntry', asOf: listed.asOf } as LookupResult;
    });
    expect((await askServer(code, false, parts)).withdrawn).toBe(false);
    expect((await taken()).size).toBe(0);
  });
});
