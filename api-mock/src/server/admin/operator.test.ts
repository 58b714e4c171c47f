import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openRegister } from '../../store/open-register.ts';
import { createApp } from '../create-app.ts';
import {
  codeOf,
  confirmation,
  OPERATOR_KEY,
  type OperatedServer,
  operatedServer,
  proposal,
} from '../operated-server.fixture.ts';
import { operatorOf } from './operator-key.ts';

let server: OperatedServer;
beforeEach(() => {
  server = operatedServer();
});
afterEach(() => server.store.close());

const firm = codeOf('noEntry');
const entry = `B11-${firm}-1`;
const commands = `/v1/admin/entries/${entry}/commands`;
const listed = async (code = firm): Promise<{ lists: string[]; contested: boolean } | undefined> =>
  (await server.ask('/v1/listed')).body.items.find((item: { code: string }) => item.code === code);

describe('the operator’s key', () => {
  test.each([
    ['no key', {}, 'keyRequired'],
    ['another key', { authorization: `Bearer ${OPERATOR_KEY}x` }, 'keyRejected'],
    ['the beginning of the key', { authorization: `Bearer ${OPERATOR_KEY.slice(0, -1)}` }, 'keyRejected'],
    ['another scheme', { authorization: `Basic ${OPERATOR_KEY}` }, 'keyRejected'],
    ['a key of a look-up', { authorization: `Bearer cl_${'0'.repeat(48)}` }, 'keyRejected'],
  ])('is demanded: %s is refused', async (_what, headers, code) => {
    for (const path of [
      '/v1/admin/events',
      '/v1/admin/keys',
      '/v1/admin/objections',
      `/v1/admin/entries/${entry}`,
    ]) {
      const { status, body, headers: told } = await server.ask(path, undefined, headers);
      expect([status, body.code, told.get('www-authenticate')]).toEqual([401, code, 'Bearer']);
    }
    expect((await server.ask('/v1/admin/entries', proposal(firm), headers)).status).toBe(401);
    expect(await server.eventsOf(firm)).toEqual([]);
  });

  test('opens nothing on a server that was started without one', async () => {
    const { store } = openRegister({ size: 0 });
    const response = await createApp({ store }).request('/v1/admin/events', {
      headers: { authorization: 'Bearer undefined' },
    });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      401,
      'keyRequired',
    ]);
    await store.close();
  });

  test('stands neither in a log line nor in an event nor in an answer', async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    const { body } = await server.operate('/v1/admin/events');
    expect(body.events.at(-1).key).toMatch(/^operator-[0-9a-f]{8}$/);
    for (const told of [server.lines, body]) expect(JSON.stringify(told)).not.toContain(OPERATOR_KEY);
    expect(JSON.stringify(operatorOf(OPERATOR_KEY))).not.toContain(OPERATOR_KEY);
  });

  test.each([['short'], ['with white space in the middle of it'], ['schlüssel-mit-einem-umlaut']])(
    'cannot be “%s”',
    (key) => {
      expect(() => operatorOf(key)).toThrow(/at least 24 characters/);
    },
  );

  test('is of no use to a page of another origin, and no answer is kept', async () => {
    const headers = { origin: 'https://shop.example', authorization: `Bearer ${OPERATOR_KEY}` };
    for (const path of ['/v1/admin/events', '/v1/%61dmin/events']) {
      const answer = await server.request(path, { headers });
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
      const preflight = await server.request(path, {
        method: 'OPTIONS',
        headers: {
          origin: 'https://shop.example',
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'authorization',
        },
      });
      expect(preflight.headers.has('access-control-allow-origin')).toBe(false);
      expect(preflight.status).toBe(405);
    }
  });
});

describe('an entry in the hands of its operator', () => {
  test('goes from the proposal to the removal, and is public in between alone', async () => {
    const outcome = async (): Promise<string> => (await server.ask(`/v1/entities/${firm}`)).body.outcome;
    const proposed = await server.operate('/v1/admin/entries', proposal(firm));
    expect([proposed.status, proposed.body.id, proposed.body.state]).toEqual([201, entry, 'proposed']);
    expect([await outcome(), await listed()]).toEqual(['noEntry', undefined]);

    await server.operate(commands, { action: 'notify', on: '2026-02-01' });
    expect([await outcome(), await listed()]).toEqual(['noEntry', undefined]);

    const unconfirmed = await server.operate(commands, { action: 'publish', on: '2026-02-20' });
    expect([unconfirmed.status, unconfirmed.body.code]).toEqual([400, 'invalidRequest']);
    await server.operate(commands, { action: 'publish', on: '2026-02-20', confirmation });
    expect([await outcome(), (await listed())?.lists]).toEqual(['listed', ['B11']]);

    await server.operate(commands, { action: 'recordFulfilment', on: '2026-02-25' });
    expect(await outcome()).toBe('listed');
    const removed = await server.operate(commands, {
      action: 'remove',
      on: '2026-03-01',
      reason: 'fulfilled',
    });
    expect(removed.body).toMatchObject({
      state: 'removed',
      removal: { on: '2026-03-01', reason: 'fulfilled' },
    });
    expect([await outcome(), await listed()]).toEqual(['noEntry', undefined]);

    const refused = await server.operate(commands, { action: 'annul', on: '2026-03-02' });
    expect([refused.status, refused.body.code]).toEqual([409, 'transitionRefused']);
    expect(refused.body.detail).toMatch(/^finalState: /);
    expect(await server.eventsOf(firm)).toEqual([
      'entryProposed',
      'entryNotified',
      'entryPublished',
      'entryFulfilled',
      'entryRemoved',
    ]);
  });

  test('is merged when the same decision is handed in again', async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    const again = await server.operate('/v1/admin/entries', proposal(firm));
    expect([again.status, again.body.mergedReports]).toEqual([200, 2]);
    expect(await server.eventsOf(firm)).toEqual(['entryProposed', 'entryMerged']);
  });

  test('is judged on the new state by the second of two commands at once', async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    const publish = { action: 'publish', on: '2026-03-02', confirmation };
    const answers = await Promise.all([server.operate(commands, publish), server.operate(commands, publish)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await server.eventsOf(firm)).toEqual(['entryProposed', 'entryPublished']);
  });

  test('leaves the listed set while it is suspended, and stays in the record', async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    await server.operate(commands, { action: 'publish', on: '2026-02-20', confirmation });
    const reason = { zh: '不可抗力', en: 'Force majeure' };
    await server.operate(commands, { action: 'suspend', from: '2026-03-01', until: '2026-03-05', reason });
    expect(await listed()).toBeUndefined();
    expect((await server.ask(`/v1/entities/${firm}`)).body).toMatchObject({
      outcome: 'listed',
      entries: [{ suspension: { until: '2026-03-05' } }],
    });
    server.clock = new Date('2026-03-05T15:59:30Z');
    const ending = await server.ask('/v1/listed');
    expect(ending.headers.get('cache-control')).toContain('max-age=30,');
    server.clock = new Date('2026-03-05T16:00:00Z');
    expect((await listed())?.lists).toEqual(['B11']);
  });

  test('is shown in the state of an earlier day', async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    await server.operate(commands, { action: 'notify', on: '2026-02-01' });
    await server.operate(commands, { action: 'publish', on: '2026-02-20', confirmation });
    await server.operate(commands, { action: 'recordFulfilment', on: '2026-02-25' });
    await server.operate(commands, { action: 'remove', on: '2026-03-01', reason: 'fulfilled' });
    const states: unknown[] = [];
    for (const day of ['2026-01-11', '2026-01-31', '2026-02-10', '2026-02-20', '2026-02-26', '2026-03-01']) {
      const { entries } = (await server.operate(`/v1/admin/entities/${firm}/entries?asOf=${day}`)).body;
      states.push(
        entries.map((one: { state: string; fulfilledOn: string | null }) => [one.state, one.fulfilledOn]),
      );
    }
    expect(states).toEqual([
      [],
      [['proposed', null]],
      [['notified', null]],
      [['effective', null]],
      [['effective', '2026-02-25']],
      [['removed', '2026-02-25']],
    ]);
  });

  test('in any state of any past is shown to nobody else', async () => {
    for (const role of [
      'removed',
      'repaired',
      'corrected',
      'annulled',
      'proposed',
      'notified',
      'expiredYesterday',
    ]) {
      const { entries } = (await server.operate(`/v1/admin/entities/${codeOf(role)}/entries`)).body;
      expect(entries, role).not.toEqual([]);
      for (const asOf of ['', '?asOf=2025-06-01']) {
        const { outcome } = (await server.ask(`/v1/entities/${codeOf(role)}${asOf}`)).body;
        expect(outcome, role).toBe('noEntry');
      }
    }
  });
});

describe('a body that is nested without end', () => {
  test('is refused, and fails nothing within', async () => {
    const depth = 20_000;
    const response = await server.request('/v1/admin/records', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${OPERATOR_KEY}` },
      body: `{"code":"${firm}","access":"public","type":"permits","record":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
    });
    const { code } = (await response.json()) as { code: string };
    expect([response.status, code]).toEqual([400, 'invalidRequest']);
  });
});

describe('faults', () => {
  test.each(['/v1/admin/events', '/v1/objections/objection-x', `/v1/entities/${firm}/records`])(
    'happen on demand at %s too',
    async (path) => {
      const headers = {
        'credit-lens-fault': 'status=503;retry-after=2',
        authorization: `Bearer ${OPERATOR_KEY}`,
      };
      const { status, body, headers: told } = await server.ask(path, undefined, headers);
      expect([status, body.code, told.get('retry-after')]).toEqual([503, 'temporarilyUnavailable', '2']);
    },
  );
});
