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

  test('takes one of twenty commands at once, and a replay changes nothing', async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    const publish = { action: 'publish', on: '2026-03-02', confirmation };
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.operate(commands, publish)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await server.operate(commands, publish)).status).toBe(409);
    const { events } = (await server.operate('/v1/admin/events')).body;
    expect(events.map(({ sequence }: { sequence: number }) => sequence)).toEqual(
      events.map((_event: unknown, place: number) => place + 1),
    );
    expect(await server.eventsOf(firm)).toEqual(['entryProposed', 'entryPublished']);
  });

  test.each(['2026-02-30', '2025-02-29', '２０２６-02-20', '2026-2-20', '2026-02-20T00:00:00Z'])(
    'takes no act on what is no day: %s',
    async (on) => {
      await server.operate('/v1/admin/entries', proposal(firm));
      expect((await server.operate(commands, { action: 'notify', on })).body.code).toBe('invalidRequest');
    },
  );

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

  test('is shown with the acts of an earlier day alone, and never as more than it was', async () => {
    const on = async (day: string) =>
      (await server.operate(`/v1/admin/entities/${firm}/entries?asOf=${day}`)).body.entries[0];
    const dated = [
      ['publish', '2026-02-01', { confirmation }],
      ['applyForRepair', '2026-02-10', { causeMended: true, finesPaid: true }],
      ['acceptRepair', '2026-02-11', {}],
      ['remove', '2026-02-20', { reason: 'corrected' }],
    ] as const;
    const changes = {
      decision: { number: '虚环罚〔2025〕1号', decidedOn: '2025-06-02' },
      listedOn: '2025-06-03',
    };
    await server.operate('/v1/admin/entries', proposal(firm, { ...changes, effectiveOn: '2025-06-03' }));
    for (const [action, day, more] of dated)
      expect((await server.operate(commands, { action, on: day, ...more })).status, action).toBe(200);
    const seen = [];
    for (const day of ['2026-01-31', '2026-02-01', '2026-02-10', '2026-02-19', '2026-02-20']) {
      const { state, repair, removal } = await on(day);
      seen.push([state, repair.state, repair.step, removal?.on ?? null]);
    }
    expect(seen).toEqual([
      ['proposed', 'none', null, null],
      ['effective', 'none', null, null],
      ['repairPending', 'pending', 'applied', null],
      ['repairPending', 'pending', 'accepted', null],
      ['removed', 'pending', 'accepted', '2026-02-20'],
    ]);
  });

  test('that was turned down before it was ever public is not shown as public on any day', async () => {
    await server.operate('/v1/admin/entries', proposal(firm));
    await server.operate(commands, { action: 'annul', on: '2026-02-20' });
    const states: unknown[] = [];
    for (const day of ['2026-01-25', '2026-02-19', '2026-02-20']) {
      const { entries } = (await server.operate(`/v1/admin/entities/${firm}/entries?asOf=${day}`)).body;
      states.push(entries[0].state);
    }
    expect(states).toEqual(['proposed', 'proposed', 'annulled']);
  });

  test('is shown as contested on the days on which it was', async () => {
    const code = codeOf('openEnded');
    const id = `B02-${code}-1`;
    const { body } = await server.ask('/v1/objections', {
      code,
      entry: id,
      grounds: ['factsWrong'],
      from: 'listedOrganisation',
    });
    const act = (action: string, on: string) =>
      server.operate(`/v1/admin/objections/${body.id}/commands`, { action, on });
    await act('confirmStanding', '2026-03-02');
    server.clock = new Date('2026-03-06T10:00:00Z');
    await act('reject', '2026-03-05');
    const contested: unknown[] = [];
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-04', '2026-03-05']) {
      const { entries } = (await server.operate(`/v1/admin/entities/${code}/entries?asOf=${day}`)).body;
      contested.push(entries[0].contested);
    }
    expect(contested).toEqual([false, true, true, false]);
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

describe('what may never be taken in', () => {
  test('is refused by its kind, whether the organisation is held here or not', async () => {
    for (const code of [firm, '91330106FAKE99999X'])
      for (const type of ['religion', 'no-such-kind']) {
        const { status, body } = await server.operate('/v1/admin/records', {
          code,
          access: 'public',
          type,
          record: {},
        });
        expect([status, body.code], `${code} ${type}`).toEqual([422, 'contentRefused']);
      }
  });

  test('is not repeated: an authority or portal that nobody knows may be a name', async () => {
    for (const changes of [{ determinedBy: 'ouyang-liaoheng' }, { source: 'ouyang-liaoheng' }]) {
      const { status, body } = await server.operate('/v1/admin/entries', proposal(firm, changes));
      expect([status, body.code]).toEqual([422, 'contentRefused']);
      expect(body.detail).toContain(Object.keys(changes)[0]);
      expect(JSON.stringify(body)).not.toContain('ouyang');
    }
  });
});

describe('a text that reads otherwise than it is stored', () => {
  test.each([
    ['a mark of direction', '\u202e虚1号'],
    ['a character of no width', '虚1\u200b号'],
    ['a control', '虚1\u0000号'],
    ['a line break', '虚1号\n虚2号'],
    ['half a character', '虚1\ud800号'],
    ['nothing but white space', ' \u3000 '],
  ])('is refused and kept nowhere: %s', async (_what, number) => {
    const answer = await server.operate(
      '/v1/admin/entries',
      proposal(firm, { decision: { number, decidedOn: '2026-01-12' } }),
    );
    expect([answer.status, answer.body.code, answer.body.pointers]).toEqual([
      422,
      'contentRefused',
      ['/decision/number'],
    ]);
    expect(answer.body.detail).toMatch(/^hiddenText: /);
    expect(await server.eventsOf(firm)).toEqual([]);
  });

  test('is refused in a reason, a record and an objection too', async () => {
    const reason = { zh: '不可\u200b抗力', en: 'Force majeure' };
    const refused = [
      await server.operate(commands, { action: 'suspend', from: '2026-03-01', until: null, reason }),
      await server.operate('/v1/admin/records', {
        code: firm,
        access: 'public',
        type: 'permits',
        record: { permit: reason },
      }),
      await server.ask('/v1/objections', {
        code: firm,
        entry,
        grounds: ['factsWrong'],
        proofNumber: '1\u202e2',
      }),
    ];
    expect(refused.map(({ body }) => body.detail?.split(':')[0])).toEqual(Array(3).fill('hiddenText'));
  });
});

describe('hostile headers and addresses', () => {
  const key = `Bearer ${OPERATOR_KEY}`;
  test.each([
    ['two keys, the right one first', `${key}, Bearer ${'z'.repeat(30)}`],
    ['two keys, the right one last', `Bearer ${'z'.repeat(30)}, ${key}`],
    ['the key twice', `${key}, ${key}`],
    ['the key without its scheme', OPERATOR_KEY],
    ['a tabulator', `Bearer\t${OPERATOR_KEY}`],
  ])('open nothing: %s', async (_what, authorization) => {
    expect((await server.ask('/v1/admin/keys', undefined, { authorization })).body.code).toBe('keyRejected');
  });

  test('open nothing with the key in the address, and do not log it', async () => {
    expect((await server.ask(`/v1/admin/keys?access_token=${OPERATOR_KEY}`)).body.code).toBe('keyRequired');
    expect(JSON.stringify(server.lines)).not.toContain(OPERATOR_KEY);
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
