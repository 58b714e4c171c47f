import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MOST_OPEN_OBJECTIONS } from './objection-routes.ts';
import { codeOf, type OperatedServer, operatedServer, type Told } from './operated-server.fixture.ts';

let server: OperatedServer;
beforeEach(() => {
  server = operatedServer();
});
afterEach(() => server.store.close());

const firm = codeOf('openEnded');
const entry = `B02-${firm}-1`;
const submit = (changes: object = {}): Promise<Told> =>
  server.ask('/v1/objections', {
    code: firm,
    entry,
    grounds: ['obligationFulfilled'],
    from: 'listedOrganisation',
    ...changes,
  });
const act = (id: string, action: string): Promise<Told> =>
  server.operate(`/v1/admin/objections/${id}/commands`, { action, on: '2026-03-02' });
const contested = async (): Promise<unknown[]> => {
  const { entries = [] } = (await server.ask(`/v1/entities/${firm}`)).body;
  const { items } = (await server.ask('/v1/listed')).body;
  const item = items.find((one: { code: string }) => one.code === firm);
  return [entries[0]?.contested, item?.contested];
};

describe('an objection', () => {
  test('is acknowledged at once, under an id that nobody can guess, and is kept by nobody', async () => {
    const [one, other] = [await submit(), await submit()];
    expect([one.status, one.headers.get('cache-control')]).toEqual([202, 'no-store']);
    expect(one.body).toMatchObject({
      code: firm,
      entry,
      state: 'received',
      acknowledgedAt: '2026-03-02T10:00:30Z',
      answerDueOn: '2026-03-17',
      suspendsPublication: false,
    });
    expect(one.body.id).toMatch(/^objection-[0-9a-f]{32}$/);
    expect(other.body.id).not.toBe(one.body.id);
    const asked = await server.ask(`/v1/objections/${one.body.id}`);
    expect(asked.body).toEqual(one.body);
    expect(asked.headers.get('cache-control')).toBe('no-store');
  });

  test('changes nothing before the operator has checked where it comes from, and then everything at once', async () => {
    const { id } = (await submit()).body;
    expect(await contested()).toEqual([false, false]);
    const before = await server.ask(`/v1/entities/${firm}`);
    expect(before.headers.get('cache-control')).toMatch(/max-age=215\d\d,/);
    await act(id, 'confirmStanding');
    expect(await contested()).toEqual([true, true]);
    const after = await server.ask(`/v1/entities/${firm}`);
    expect(after.headers.get('cache-control')).toMatch(/max-age=8\d\d,/);
    expect(after.body.outcome).toBe('listed');
    expect(await server.eventsOf(firm)).toEqual([
      'objectionReceived',
      'objectionStandingConfirmed',
      'entryContested',
    ]);
  });

  test('of somebody else contests nothing', async () => {
    const { id } = (await submit({ from: 'someoneElse' })).body;
    const refused = await act(id, 'confirmStanding');
    expect([refused.status, refused.body.code]).toEqual([409, 'transitionRefused']);
    await act(id, 'refuseStanding');
    expect(await contested()).toEqual([false, false]);
    expect((await server.ask(`/v1/objections/${id}`)).body.state).toBe('standingRefused');
  });

  test('that is upheld takes the entry off, everywhere and for every day', async () => {
    const { id } = (await submit()).body;
    await act(id, 'confirmStanding');
    await act(id, 'uphold');
    expect(await contested()).toEqual([undefined, undefined]);
    for (const path of [`/v1/entities/${firm}`, `/v1/entities/${firm}?asOf=2026-02-01`])
      expect((await server.ask(path)).body.outcome).toBe('noEntry');
    const { records } = (await server.ask(`/v1/entities/${firm}/records`)).body;
    expect(records.filter((one: { type: string }) => one.type === 'black-list')).toEqual([]);
    expect((await server.ask(`/v1/objections/${id}`)).body).toMatchObject({
      state: 'upheld',
      correctionDueOn: '2026-03-05',
    });
  });

  test('that is rejected leaves the entry as it was, unless another one is open', async () => {
    const [one, other] = [(await submit()).body.id, (await submit()).body.id];
    await act(one, 'confirmStanding');
    await act(other, 'confirmStanding');
    await act(one, 'reject');
    expect(await contested()).toEqual([true, true]);
    await act(other, 'reject');
    expect(await contested()).toEqual([false, false]);
    await act(other, 'takeToReview');
    expect(await contested()).toEqual([true, true]);
  });

  test('waits for an act among the open ones, oldest first, with what its standing is checked by', async () => {
    const one = (await submit({ proofNumber: '虚法执结〔2026〕0042号' })).body;
    const other = (await submit({ from: 'someoneElse' })).body;
    const open = async (): Promise<unknown> => (await server.operate('/v1/admin/objections')).body.objections;
    expect(await open()).toEqual([
      { ...one, from: 'listedOrganisation', proofNumber: '虚法执结〔2026〕0042号' },
      { ...other, from: 'someoneElse', proofNumber: null },
    ]);
    await act(one.id, 'withdraw');
    expect(await open()).toMatchObject([{ id: other.id }]);
  });

  test('is judged on the new state by the second of two acts at once', async () => {
    const { id } = (await submit()).body;
    const answers = await Promise.all([act(id, 'confirmStanding'), act(id, 'refuseStanding')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('tells by nothing whether an entry exists that is not public', async () => {
    const told: unknown[] = [];
    for (const role of [
      'removed',
      'proposed',
      'notified',
      'annulled',
      'expiredYesterday',
      'soleProprietor',
      'noEntry',
    ]) {
      const code = codeOf(role);
      const [kept] = (await server.store.rowsByKeys([code])).get(code)?.entries ?? [];
      const { status, body } = await submit({ code, entry: kept?.id ?? 'B02-nothing-1' });
      told.push([status, body.code, body.detail]);
    }
    told.push(
      await submit({ code: codeOf('courtListed') }).then(({ status, body }) => [
        status,
        body.code,
        body.detail,
      ]),
    );
    expect(new Set(told.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify([404, 'notFound', 'No effective entry has this id and code.'])]),
    );
    expect(await server.eventsOf(codeOf('removed'))).toEqual([]);
  });

  test('is one of at most fifty that are open for an entry', async () => {
    const ids: string[] = [];
    for (let made = 0; made < MOST_OPEN_OBJECTIONS; made++) ids.push((await submit()).body.id);
    const refused = await submit();
    expect([refused.status, refused.body.code]).toEqual([409, 'transitionRefused']);
    expect(refused.body.detail).toMatch(/^tooManyOpenObjections: /);
    await act(ids[0] ?? '', 'withdraw');
    expect((await submit()).status).toBe(202);
  });

  test.each([
    ['a proof shaped like a resident number', { proofNumber: '110101199001011237' }, '/proofNumber'],
    ['such an entry', { entry: 'B02-110101199001011237' }, '/entry'],
    ['a field of its own', { reason: '110101 19900101 1237' }, ''],
  ])('with %s is refused, and kept nowhere', async (_what, changes, pointer) => {
    server.lines.length = 0;
    const { status, body } = await submit(changes);
    expect([status, body.code, body.pointers[0].slice(0, pointer.length)]).toEqual([
      422,
      'residentIdentifierRefused',
      pointer,
    ]);
    expect(JSON.stringify([body, server.lines])).not.toContain('19900101');
    expect(await server.eventsOf(firm)).toEqual([]);
  });

  test('is not proved by a telephone number', async () => {
    const { status, body } = await submit({ proofNumber: '138-0013-8000' });
    expect([status, body.code, body.pointers]).toEqual([422, 'contentRefused', ['/proofNumber']]);
    expect(JSON.stringify(body)).not.toContain('0013');
  });

  test.each([
    [{ grounds: [] }],
    [{ grounds: ['unfair'] }],
    [{ from: 'me' }],
    [{ text: 'It is wrong' }],
    [{ proofNumber: '张三先生' }],
  ])('takes no text: %j is refused', async (changes) => {
    expect((await submit(changes)).status).toBe(400);
  });
});
