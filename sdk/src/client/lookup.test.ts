import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCreditClient } from './create-credit-client.ts';
import {
  answerLookups,
  type Behaviour,
  type FaultServer,
  sendJson,
  startFaultServer,
} from './fault-server.fixture.ts';
import { LARGEST_BODY } from './fetch-whole.ts';
import { CODE, listed, noEntry, OTHER_CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

function client(options: { timeout?: number; retries?: number } = {}) {
  return createCreditClient({ baseUrl: server.baseUrl, cache: false, timeout: 3_000, ...options });
}

/** First answers as `first`, then as it should. */
function firstThen(first: Behaviour, times = 1): Behaviour {
  const proper = answerLookups(noEntry);
  return (response, request, attempt) => (attempt <= times ? first : proper)(response, request, attempt);
}

describe('looking up one organisation', () => {
  it('hands over what the server says', async () => {
    server.behave(answerLookups(listed));
    const result = await client().lookup(CODE);
    expect(result).toMatchObject({ outcome: 'listed', code: CODE, entries: [{ list: { id: 'B02' } }] });
    expect(server.received.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1/entities/${CODE}`,
    ]);
  });

  it('sends the code as the register writes it, without cookies, referrer or conditional headers', async () => {
    server.behave(answerLookups(noEntry));
    await client().lookup(' 91330106-fake-000133 ');
    expect(server.received[0]?.path).toBe(`/v1/entities/${CODE}`);
    const names = Object.keys(server.received[0]?.headers ?? {});
    for (const name of ['cookie', 'referer', 'if-none-match', 'if-modified-since']) {
      expect(names).not.toContain(name);
    }
  });

  it('keeps a path of the base address', async () => {
    server.behave(answerLookups(noEntry));
    await createCreditClient({ baseUrl: `${server.baseUrl}/credit/`, cache: false, retries: 0 }).lookup(CODE);
    expect(server.received[0]?.path).toBe(`/credit/v1/entities/${CODE}`);
  });

  it('asks for legacy numbers, and accepts the organisation that bears them', async () => {
    server.behave(answerLookups((key) => ({ ...listed(CODE), key })));
    expect(await client().lookup('79510131-4')).toMatchObject({
      outcome: 'listed',
      key: '795101314',
      code: CODE,
    });
  });

  it.each([
    ['11010719900101001X', 'residentIdentifier', ''],
    ['911101199001010293', 'ambiguousIdentifier', ''],
    ['身份证 11010719900101001X', 'malformed', ''],
    ['子虚', 'malformed', ''],
    ['张三 110105/19491231/002', 'malformed', ''],
    ['', 'malformed', ''],
    [undefined as unknown as string, 'malformed', ''],
  ])('answers %j by itself as %s and sends nothing', async (key, reason, repeated) => {
    server.behave(answerLookups(noEntry));
    expect(await client().lookup(key)).toMatchObject({
      outcome: 'notCovered',
      reason,
      key: repeated,
      code: null,
    });
    expect(server.received).toEqual([]);
  });

  it('takes markup in a name as text', async () => {
    const name = '<img src=x onerror=alert(1)>&"有限公司';
    server.behave(answerLookups((code) => listed(code, name)));
    expect(await client().lookup(CODE)).toMatchObject({ entity: { name } });
  });
});

describe('a server that sends elsewhere', () => {
  it('is not followed: the code reaches nobody but the server that was named', async () => {
    const elsewhere = await startFaultServer();
    elsewhere.behave(answerLookups(noEntry));
    server.behave((response, { path }) =>
      response.writeHead(307, { location: `${elsewhere.baseUrl}${path}` }).end(),
    );
    const once = client({ retries: 0 });
    expect(await once.lookup(CODE)).toMatchObject({ outcome: 'unavailable' });
    expect(await once.lookupMany([CODE])).toMatchObject([{ outcome: 'unavailable' }]);
    await expect(once.search({ name: '子虚' })).rejects.toMatchObject({ name: 'ProblemError', status: 307 });
    expect(server.received).toHaveLength(3);
    expect(elsewhere.received).toEqual([]);
    await elsewhere.close();
  });
});

describe('an answer without end', () => {
  it.each<[string, Record<string, string>, number]>([
    ['says so', { 'content-length': String(LARGEST_BODY + 1) }, 200],
    ['does not say so', {}, 200],
    ['tells an error', {}, 503],
  ])(
    'is given up once it is larger than any answer of this contract, when it %s',
    async (_what, headers, status) => {
      let sent = 0;
      const piece = Buffer.alloc(1 << 20, ' ');
      server.behave((response) => {
        response.writeHead(status, headers);
        const pour = (): void => {
          while (!response.destroyed && sent < 4 * LARGEST_BODY) {
            sent += piece.length;
            if (!response.write(piece)) return void response.once('drain', pour);
          }
          response.end();
        };
        pour();
      });
      const patient = createCreditClient({ baseUrl: server.baseUrl, timeout: 60_000 });
      await expect(patient.listedSet()).rejects.toMatchObject({
        name: 'AlienAnswerError',
        status,
        message: expect.stringContaining(`GET /v1/listed got an answer of more than ${LARGEST_BODY} bytes`),
      });
      expect(server.received).toHaveLength(1);
      // What the two ends of a connection hold in between is far less than a second body.
      expect(sent).toBeLessThan(2 * LARGEST_BODY);
    },
  );
});

describe('when the server fails', () => {
  it.each<[string, Behaviour]>([
    ['503', (response) => sendJson(response, 503, {})],
    ['429 that says when', (response) => sendJson(response, 429, {}, { 'retry-after': '1' })],
    ['a connection cut before the answer', (response) => response.destroy()],
    [
      'a connection cut in the answer',
      (response) => response.writeHead(200, { 'content-length': '999' }).write('{', () => response.destroy()),
    ],
  ])('asks again after %s', async (_what, fault) => {
    server.behave(firstThen(fault));
    expect(await client().lookup(CODE)).toMatchObject({ outcome: 'noEntry' });
    expect(server.received).toHaveLength(2);
  });

  it('gives up after two retries', async () => {
    server.behave((response) => sendJson(response, 500, {}));
    expect(await client().lookup(CODE)).toMatchObject({
      outcome: 'unavailable',
      reason: 'error',
      key: CODE,
      code: CODE,
      retryAt: null,
    });
    expect(server.received).toHaveLength(3);
  });

  it('says that it is offline when nobody listens', async () => {
    const gone = await startFaultServer();
    await gone.close();
    const result = await createCreditClient({ baseUrl: gone.baseUrl, cache: false }).lookup(CODE);
    expect(result).toMatchObject({ outcome: 'unavailable', reason: 'offline' });
  });

  it.each<[string, Behaviour]>([
    ['no headers', () => undefined],
    ['a body that stalls', (response) => response.writeHead(200).write('{"outcome":')],
    ['an error whose body stalls', (response) => response.writeHead(503).write('{')],
  ])('gives up on %s', async (_what, fault) => {
    server.behave(fault);
    const result = await client({ timeout: 200 }).lookup(CODE);
    expect(result).toMatchObject({ outcome: 'unavailable', reason: 'error' });
  });

  it.each<[string, unknown]>([
    ['JSON of another kind', { hello: 'world' }],
    ['a list', []],
    ['null', null],
    ['an outcome that this version does not know', { ...noEntry(CODE), outcome: 'suspected' }],
    ['a listed result without an entry', { ...listed(CODE), entries: [] }],
    [
      'an entry without an authority',
      { ...listed(CODE), entries: [{ ...listed(CODE).entries[0], listedBy: null }] },
    ],
    ['the answer for another code', listed(OTHER_CODE)],
    ['the answer for another code under this key', { ...listed(OTHER_CODE), key: CODE }],
    ['the entity of another code', { ...listed(CODE), entity: listed(OTHER_CODE).entity }],
    ['a date that is none', { ...noEntry(CODE), freshUntil: 'soon' }],
  ])('has no answer when it gets %s', async (_what, body) => {
    server.behave((response) => sendJson(response, 200, body));
    expect(await client().lookup(CODE)).toMatchObject({
      outcome: 'unavailable',
      reason: 'error',
      code: CODE,
    });
  });

  it.each([
    ['truncated JSON', JSON.stringify(listed(CODE)).slice(0, 200)],
    ['a web page', '<!doctype html><title>Welcome</title>'],
    ['nothing', ''],
  ])('has no answer when it gets %s', async (_what, body) => {
    server.behave((response) => response.writeHead(200).end(body));
    expect(await client().lookup(CODE)).toMatchObject({ outcome: 'unavailable', reason: 'error' });
    expect(server.received).toHaveLength(1);
  });

  it('keeps words that it does not know as they came', async () => {
    const future = { ...listed(CODE), codeValidity: 'presumed' };
    Object.assign(future.entries[0] ?? {}, { severity: 'grave', term: { kind: 'untilRepaired' }, extra: 1 });
    server.behave((response) => sendJson(response, 200, future));
    expect(await client().lookup(CODE)).toEqual(future);
  });

  it.each([
    [400, 'invalidRequest', { outcome: 'unavailable', reason: 'error', key: CODE }],
    [422, 'invalidRequest', { outcome: 'unavailable', reason: 'error', key: CODE }],
    [400, 'malformedCode', { outcome: 'notCovered', reason: 'malformed', key: CODE }],
    [422, 'residentIdentifierRefused', { outcome: 'notCovered', reason: 'residentIdentifier', key: '' }],
    [404, 'notFound', { outcome: 'unavailable', reason: 'error' }],
  ])('takes %i %s as what it means for the key', async (status, code, expected) => {
    const problem = {
      type: 'about:blank',
      title: 't',
      status,
      detail: 'd',
      code,
      requestId: 'r',
      action: 'a',
    };
    server.behave((response) => sendJson(response, status, problem));
    expect(await client().lookup(CODE)).toMatchObject(expected);
    expect(server.received).toHaveLength(1);
  });

  it('does not believe a 400 that is not of this API', async () => {
    server.behave((response) => response.writeHead(400).end('Bad request'));
    expect(await client().lookup(CODE)).toMatchObject({ outcome: 'unavailable' });
  });
});
