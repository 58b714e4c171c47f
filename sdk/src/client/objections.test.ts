import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Objection, ObjectionRequest } from '../contract/types.gen.ts';
import { createCreditClient } from './create-credit-client.ts';
import { type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const ID = `objection-${'0123456789abcdef'.repeat(2)}`;
const client = () => createCreditClient({ baseUrl: server.baseUrl });
const request: ObjectionRequest = {
  code: CODE,
  entry: 'E-1',
  grounds: ['obligationFulfilled'],
  from: 'listedOrganisation',
};
const objection: Objection = {
  id: ID,
  code: CODE,
  entry: 'E-1',
  state: 'received',
  grounds: ['obligationFulfilled'],
  receivedAt: '2026-11-20T08:00:00Z',
  acknowledgedAt: '2026-11-20T08:00:00Z',
  answerDueOn: '2026-12-05',
  correctionDueOn: null,
  reviewDueOn: null,
  decidedOn: null,
  suspendsPublication: false,
};

describe('objecting to an entry', () => {
  it('hands over the acknowledgement', async () => {
    server.behave((response) => sendJson(response, 202, objection));
    expect(await client().submitObjection(request)).toEqual(objection);
    expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /v1/objections']);
  });

  it('sends what an objection consists of, and nothing else that the object holds', async () => {
    server.behave((response) => sendJson(response, 202, objection));
    const crowded = { ...request, code: ' 91330106-fake-000133 ', contact: 'somebody', remark: 'free text' };
    await client().submitObjection(crowded);
    expect(JSON.parse(server.received[0]?.body ?? '')).toEqual({ ...request, proofNumber: null });
  });

  it.each([
    ['code', '11010719900101001X'],
    ['entry', 'E 110107 19900101 001X'],
    ['proofNumber', '110107-19900101-001X'],
  ])('refuses a %s shaped like a resident number, and sends nothing', async (name, text) => {
    server.behave((response) => sendJson(response, 202, objection));
    const error = await client()
      .submitObjection({ ...request, [name]: text })
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'ProblemError',
      status: 422,
      problem: { code: 'residentIdentifierRefused', pointers: [`/${name}`] },
    });
    expect(String(error)).not.toContain('19900101');
    expect(server.received).toEqual([]);
  });

  it.each(['', '子虚', '795101314', undefined as unknown as string])('refuses %j as a code', async (code) => {
    await expect(client().submitObjection({ ...request, code })).rejects.toMatchObject({
      status: 400,
      problem: { code: 'malformedCode', pointers: ['/code'] },
    });
  });

  it('is not sent twice when the server fails, for twice would be two objections', async () => {
    server.behave((response) => sendJson(response, 503, {}));
    await expect(client().submitObjection(request)).rejects.toMatchObject({
      name: 'ProblemError',
      status: 503,
    });
    expect(server.received).toHaveLength(1);
  });

  it('does not take the answer to another objection, nor one that takes the entry down, for its own', async () => {
    for (const alien of [
      { ...objection, entry: 'E-2' },
      { ...objection, code: '91330106FAKE002670' },
      { ...objection, suspendsPublication: true },
    ]) {
      server.behave((response) => sendJson(response, 202, alien));
      await expect(client().submitObjection(request)).rejects.toMatchObject({ name: 'AlienAnswerError' });
    }
  });
});

describe('what became of an objection', () => {
  it('is asked by its id, which no error repeats', async () => {
    server.behave((response) => sendJson(response, 200, { ...objection, state: 'standingConfirmed' }));
    expect(await client().objection(ID)).toMatchObject({ id: ID, state: 'standingConfirmed' });
    expect(server.received[0]?.path).toBe(`/v1/objections/${ID}`);
    server.behave((response) => sendJson(response, 404, {}));
    const error = await client()
      .objection(ID)
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ status: 404 });
    expect(String(error)).not.toContain(ID);
  });

  it.each(['', '../keys', 'objection-1', '11010719900101001X', `${ID}/..`])(
    'is not asked by %j, which is no id',
    async (id) => {
      server.behave((response) => sendJson(response, 200, objection));
      await expect(client().objection(id)).rejects.toMatchObject({
        status: 404,
        problem: { code: 'notFound' },
      });
      expect(server.received).toEqual([]);
    },
  );

  it('is never that of another one', async () => {
    server.behave((response) => sendJson(response, 200, { ...objection, id: `objection-${'0'.repeat(32)}` }));
    await expect(client().objection(ID)).rejects.toMatchObject({ name: 'AlienAnswerError' });
  });

  it('keeps a state that this version does not know', async () => {
    server.behave((response) => sendJson(response, 200, { ...objection, state: 'knownLater' }));
    expect(await client().objection(ID)).toMatchObject({ state: 'knownLater' });
  });
});
