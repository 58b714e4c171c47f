import { normaliseName } from '@credit-lens/sdk/names';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answer, type Knowledge, type Withdrawal } from './answer.ts';
import { createDevice, type Device } from './device.ts';
import { member, type Published, publishRegister } from './published.fixture.ts';
import { CONTESTED, COURT_LIST, knowing, OUTSIDE } from './snapshot.fixture.ts';

const DAY = 24 * 60 * 60 * 1_000;

let published: Published;
let device: Device;
beforeAll(async () => {
  published = await publishRegister();
  device = deviceOf(published);
  const { client } = await device.open();
  await client.sync();
  await client.prepare();
}, 60_000);
afterAll(() => published.close());
afterEach(() => {
  published.ahead = 0;
});

function deviceOf({ create, server }: Published): Device {
  const serverAddress = async () => server.address;
  return createDevice({ create, serverAddress, onChange: async () => {} });
}

async function known(withdrawn: Record<string, Withdrawal> = {}): Promise<Knowledge> {
  const snapshot = await device.open();
  const lists = await device.lists(snapshot);
  return { device: snapshot.client, lists, withdrawn: new Map(Object.entries(withdrawn)) };
}
const nothing = (): Knowledge => ({
  device: published.create('http://127.0.0.1:9', () => {}).client,
  lists: new Map(),
  withdrawn: new Map(),
});

describe('a code', () => {
  const listed = member('courtListed').code;
  const quiet = member('noEntry').code;
  it.each([
    ['that is listed', listed, 0, 'listed', undefined, 'solid'],
    ['that is listed, with an objection', member('contested').code, 0, 'listed', undefined, 'solid'],
    ['that is listed and nonconforming', member('nonconformingCode').code, 0, 'listed', undefined, 'solid'],
    ['that is covered and not listed', quiet, 0, 'noEntry', undefined, 'none'],
    ['outside the register', OUTSIDE, 0, 'notCovered', 'outsideRegister', 'none'],
    ['of a sole proprietor', '92330106FAKE000136', 0, 'notCovered', 'withheld', 'none'],
    ['that is listed, three days later', listed, 3, 'listed', undefined, 'solid'],
    ['that is not listed, three days later', quiet, 3, 'unavailable', 'stale', 'none'],
    ['that is listed, eight days later', listed, 8, 'unavailable', 'stale', 'none'],
    ['that is none', 'FAKE', 0, 'notCovered', 'malformed', 'none'],
    ['shaped like a person’s number', '110101199003070011', 0, 'notCovered', 'residentIdentifier', 'none'],
  ] as const)('%s', async (_what, key, days, outcome, reason, flag) => {
    published.ahead = days * DAY;
    const given = answer({ kind: 'code', key }, await known());
    expect([given.outcome, given.reason, given.flag]).toEqual([outcome, reason, flag]);
    if (outcome === 'listed') expect(given.freshness).toBe(days === 0 ? 'current' : 'notRefreshed');
  });

  it('gets no answer without a snapshot', () => {
    const given = answer({ kind: 'code', key: listed }, nothing());
    expect([given.outcome, given.reason, given.flag]).toEqual(['unavailable', 'offline', 'none']);
  });

  it.each([
    ['noEntry', 0, 'noEntry', undefined],
    ['noEntry', 3, 'unavailable', 'stale'],
    ['notRegistered', 0, 'notCovered', 'notRegistered'],
    ['withheld', 3, 'notCovered', 'withheld'],
  ] as const)('that was withdrawn (%s), %i days later', async (withdrawal, days, outcome, reason) => {
    published.ahead = days * DAY;
    const given = answer({ kind: 'code', key: listed }, await known({ [listed]: withdrawal }));
    expect([given.outcome, given.reason, given.flag]).toEqual([outcome, reason, 'none']);
  });

  it('that was withdrawn while it was listed is told from the snapshot once it is not listed', async () => {
    const given = answer({ kind: 'code', key: quiet }, await known({ [quiet]: 'notRegistered' }));
    expect(given.outcome).toBe('noEntry');
  });

  it('carries the names and owners of its lists from the published catalogue', async () => {
    const { lists } = answer({ kind: 'code', key: listed }, await known());
    expect(lists.find(({ id }) => id === 'B02')).toMatchObject({
      name: { zh: expect.stringContaining('失信被执行人') },
      owner: { en: expect.stringContaining('Court') },
      colour: 'black',
    });
  });

  it('carries ids where the catalogue lacks a list, and the dispute', () => {
    const given = answer({ kind: 'code', key: CONTESTED }, knowing());
    expect(given.lists).toEqual([COURT_LIST, { id: 'B99', name: null, colour: null, owner: null }]);
    expect(given.contested).toBe(true);
  });
});

describe('a name', () => {
  const name = () => normaliseName(member('courtListed').name);

  it('is never more than a hint', async () => {
    const given = answer({ kind: 'name', key: name() }, await known());
    expect(given).toMatchObject({ outcome: 'notCovered', reason: 'nameOnly', flag: 'hollow', lists: [] });
    published.ahead = 3 * DAY;
    expect(answer({ kind: 'name', key: name() }, await known()).flag).toBe('hollow');
  });

  it.each([
    ['of nobody listed', '亡是从未存在贸易有限公司', 0],
    ['that only contains a listed one', `杭州${member('courtListed').name}`, 0],
    ['eight days later', member('courtListed').name, 8],
  ])('%s gets no flag', async (_what, printed, days) => {
    published.ahead = days * DAY;
    const given = answer({ kind: 'name', key: normaliseName(printed) }, await known());
    expect([given.outcome, given.reason, given.flag]).toEqual(['notCovered', 'nameOnly', 'none']);
  });

  it('gets none without a snapshot, or once it was withdrawn', async () => {
    expect(answer({ kind: 'name', key: name() }, nothing()).flag).toBe('none');
    expect(answer({ kind: 'name', key: name() }, await known({ [name()]: 'noEntry' })).flag).toBe('none');
  });
});
