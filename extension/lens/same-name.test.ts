import { type CreditClient, createCreditClient } from '@credit-lens/sdk';
import { normaliseName } from '@credit-lens/sdk/names';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createDevice, type OpenSnapshot } from './device.ts';
import { member, memoryArea, type Published, publishRegister } from './published.fixture.ts';
import { type BearersParts, findBearers } from './same-name.ts';
import { createWithdrawals, type Withdrawals } from './withdrawals.ts';

let published: Published;
let snapshot: OpenSnapshot;
let withdrawals: Withdrawals;
let parts: BearersParts;
let live: CreditClient;
const onChange = vi.fn(async () => {});
const { code, name } = member('courtListed');

beforeAll(async () => {
  published = await publishRegister();
  live = createCreditClient({ baseUrl: published.server.address, cache: false });
}, 60_000);
afterAll(() => published.close());
beforeEach(async () => {
  vi.clearAllMocks();
  await published.deleteDatabases();
  const { create, server } = published;
  const serverAddress = async () => server.address;
  const device = createDevice({ create, serverAddress, onChange: async () => {} });
  withdrawals = createWithdrawals(memoryArea());
  parts = { device, withdrawals, live: async () => live, onChange };
  snapshot = await device.open();
  await snapshot.client.sync();
  await snapshot.client.prepare();
});

const taken = async () => [
  ...(await withdrawals.of({ server: snapshot.server, asOf: snapshot.client.state?.asOf ?? '' })).keys(),
];

it('gives the listed companies of exactly this registered name, with what the device knows of them', async () => {
  const found = await findBearers(name, false, parts);
  expect(found).toMatchObject({
    kind: 'found',
    candidates: [{ code, contested: false, lists: [expect.objectContaining({ id: 'B02' })] }],
  });
  expect(onChange).not.toHaveBeenCalled();
});

it('takes the hint back when no listed company bears the name', async () => {
  const quiet = member('noEntry').name;
  expect(await findBearers(quiet, false, parts)).toEqual({ kind: 'found', candidates: [] });
  expect(await taken()).toEqual([normaliseName(quiet)]);
  expect(onChange).toHaveBeenCalledTimes(1);
});

it('takes nothing back while there may be more of that name', async () => {
  const one = { code: member('noEntry').code, name, match: 'registeredName' };
  const search = vi.fn(async () => ({ candidates: [one], next: 'more' }) as never);
  const endless = { ...parts, live: async () => ({ search }) };
  expect(await findBearers(name, false, endless)).toEqual({ kind: 'found', candidates: [] });
  expect(search).toHaveBeenCalledTimes(4);
  expect(await taken()).toEqual([]);
});

it('says when the server cannot be asked, and takes nothing back', async () => {
  const down = createCreditClient({ baseUrl: 'http://127.0.0.1:9', retries: 0 });
  expect(await findBearers(name, false, { ...parts, live: async () => down })).toEqual({
    kind: 'unavailable',
  });
  expect(await taken()).toEqual([]);
});
