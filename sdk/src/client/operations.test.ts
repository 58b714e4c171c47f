import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  isAlienAnswerError,
  isCreditLensError,
  isNetworkError,
  isProblemError,
  isTimeoutError,
} from '../errors/is-error.ts';
import { createCreditClient } from './create-credit-client.ts';
import { type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const client = (timeout = 3_000) => createCreditClient({ baseUrl: server.baseUrl, timeout });
const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'no error',
    (error: unknown) => error,
  );

const set = {
  asOf: '2026-11-01T00:00:00Z',
  coverage: { organisationCodePrefixes: ['FAKE'], withheldCategories: ['92'] },
  items: [{ code: CODE, name: '子虚商贸有限公司', lists: ['B02'], contested: false }],
};

describe('the listed set', () => {
  it('comes with its etag, and only if there is another one', async () => {
    server.behave((response, { headers }) => {
      if (headers['if-none-match'] === '"v1"') return void response.writeHead(304, { etag: '"v1"' }).end();
      sendJson(response, 200, set, { etag: '"v1"' });
    });
    expect(await client().listedSet()).toEqual({ modified: true, set, etag: '"v1"' });
    expect(await client().listedSet({ etag: '"v1"' })).toEqual({ modified: false });
    expect(await client().listedSet({ etag: '"v0"' })).toMatchObject({ modified: true });
  });

  it('is not unmodified when nothing was held', async () => {
    server.behave((response) => response.writeHead(304).end());
    expect(isAlienAnswerError(await failureOf(client().listedSet()))).toBe(true);
  });
});

describe('reference data', () => {
  const city = { id: 'x', name: { zh: '某市', en: 'X' }, regionCode: '310115', sourceLine: 'a L1' };

  it('keeps words, fields and side arrays that this version does not know', async () => {
    const answer = {
      items: [{ ...city, colour: 'violet', treatment: 'knownLater' }],
      demonstrationBatches: [],
      extra: 1,
    };
    server.behave((response) => sendJson(response, 200, answer));
    expect(await client().reference('cities')).toEqual(answer);
  });

  it('quotes the row that is not one, and the side array that is missing', async () => {
    server.behave((response) =>
      sendJson(response, 200, { items: [city, { id: 7 }], demonstrationBatches: [] }),
    );
    expect(((await failureOf(client().reference('cities'))) as Error).message).toContain(
      '/items/1/id: expected a text, found 7',
    );
    server.behave((response) => sendJson(response, 200, { items: [] }));
    expect(((await failureOf(client().reference('cities'))) as Error).message).toContain(
      '/demonstrationBatches: expected a list, found nothing',
    );
  });

  it('sends region and day in the query and an id in the path, and names neither in an error', async () => {
    server.behave((response) => sendJson(response, 404, {}));
    const query = { region: '310115', asOf: '2020-07-01' };
    const one = await failureOf(client().reference('regulations', query));
    const other = await failureOf(client().referenceItem('flows', 'a--b'));
    await failureOf(client().reference('regulations', {}));
    expect(server.received.map(({ path }) => path)).toEqual([
      '/v1/reference/regulations?region=310115&asOf=2020-07-01',
      '/v1/reference/flows/a--b',
      '/v1/reference/regulations',
    ]);
    expect((one as Error).message).toContain('GET /v1/reference/regulations was answered');
    expect((other as Error).message).toContain('/v1/reference/flows/{id}');
  });
});

describe('a search', () => {
  it('sends the name in the body, never in the address', async () => {
    server.behave((response) => sendJson(response, 200, { candidates: [], next: null }));
    expect(await client().search({ name: '子虚', limit: 5, cursor: undefined })).toEqual({
      candidates: [],
      next: null,
    });
    expect(server.received).toMatchObject([{ method: 'POST', path: '/v1/search' }]);
    expect(JSON.parse(server.received[0]?.body ?? '')).toEqual({ name: '子虚', limit: 5 });
  });

  it('never sends a number of a person', async () => {
    server.behave((response) => sendJson(response, 200, { candidates: [], next: null }));
    const error = await failureOf(client().search({ name: '商行 11010719900101001x' }));
    expect(error).toMatchObject({ name: 'ProblemError', problem: { code: 'residentIdentifierRefused' } });
    expect(server.received).toEqual([]);
  });

  it.each([
    '110105/19491231/002X',
    '110105_19491231_002X',
    '110105,19491231,002X',
    '[110105]19491231(002X)',
    '1 11010519491231002X',
  ])('never sends %s, in the name or as the cursor', async (number) => {
    for (const input of [{ name: number }, { name: '子虚', cursor: number.replaceAll(/\W/g, '_') }])
      expect(await failureOf(client().search(input))).toMatchObject({
        problem: { code: 'residentIdentifierRefused', status: 422 },
      });
    expect(server.received).toEqual([]);
  });

  it.each(['', '张三', 'a b', 'x'.repeat(201)])('does not send %j, which is no cursor', async (cursor) => {
    const error = await failureOf(client().search({ name: '子虚', cursor }));
    expect(error).toMatchObject({
      name: 'ProblemError',
      status: 400,
      problem: { code: 'invalidRequest', pointers: ['/cursor'] },
    });
    expect(server.received).toEqual([]);
  });

  it('sends a cursor as it came', async () => {
    server.behave((response) => sendJson(response, 200, { candidates: [], next: null }));
    await client().search({ name: '子虚', cursor: 'WzIsMTJd' });
    expect(JSON.parse(server.received[0]?.body ?? '')).toMatchObject({ cursor: 'WzIsMTJd' });
  });

  it('is not sent a second time', async () => {
    server.behave((response) => sendJson(response, 503, {}));
    await failureOf(client().search({ name: '子虚' }));
    expect(server.received).toHaveLength(1);
  });
});

describe('a list', () => {
  it.each(['11010519491231002X', 'B02/..', 'B', '', 'A11010519491231002X', '张三'])(
    'or other row of the id %j is not found, and nothing is sent',
    async (id) => {
      server.behave((response) => sendJson(response, 404, {}));
      const error = await failureOf(client().list(id));
      await failureOf(client().referenceItem('flows', id));
      expect(error).toMatchObject({ name: 'ProblemError', status: 404, problem: { code: 'notFound' } });
      if (id.length > 3) expect(JSON.stringify([error, String(error)])).not.toContain(id);
      expect(server.received).toEqual([]);
    },
  );
});

describe('an error', () => {
  it('tells what the server said, with the id of the request and the time to ask again', async () => {
    const problem = {
      type: 'https://example.org/problems/temporarilyUnavailable',
      title: 'Not now',
      status: 503,
      detail: 'The register is being rebuilt.',
      code: 'temporarilyUnavailable',
      requestId: 'r-1',
      action: 'Ask again later.',
    };
    server.behave((response) =>
      sendJson(response, 503, problem, {
        'content-type': 'application/problem+json',
        'retry-after': 'Sun, 06 Nov 2095 08:49:37 GMT',
      }),
    );
    const error = await failureOf(client().coverage());
    if (!isProblemError(error)) throw error;
    expect(error).toMatchObject({ code: 'problem', status: 503, requestId: 'r-1', problem });
    expect(error.retryAt).toMatch(/^2095-11-06T08:49:3/);
    expect(error.message).toContain(
      'GET /v1/coverage was answered with 503: The register is being rebuilt. Ask',
    );
  });

  it('of a proxy in between has its status and its request id', async () => {
    server.behave((response) => response.writeHead(404, { 'request-id': 'p-9' }).end('<html>'));
    const error = await failureOf(client().list('B02'));
    expect(error).toMatchObject({ name: 'ProblemError', status: 404, requestId: 'p-9', problem: null });
    expect(server.received[0]?.path).toBe('/v1/reference/lists/B02');
    expect((error as Error).message).toContain('/v1/reference/lists/{id}');
  });

  it('quotes where an answer is not of this contract', async () => {
    server.behave((response) =>
      sendJson(response, 200, { ...set, items: [{ ...set.items[0], lists: 'B02' }] }),
    );
    const error = await failureOf(client().listedSet());
    expect(isAlienAnswerError(error)).toBe(true);
    expect((error as Error).message).toContain('/items/0/lists: expected a list, found "B02"');
  });

  it.each([
    [
      'an alien word',
      `{"items":[],"note":oops}${' '.repeat(200)}`,
      'The JSON of 224 characters breaks: Unexpected token',
    ],
    [
      'a missing comma',
      '{"items":[{"id":"B02"}{}]}',
      'breaks: at character 22, “{"items":[{"id":"B02"}{}]}”',
    ],
    ['the end', '{"items":[{"id"', 'breaks: at character 15, “{"items":[{"id"”'],
  ])('quotes where JSON breaks: %s', async (_what, body, message) => {
    server.behave((response) => response.writeHead(200).end(body));
    const error = await failureOf(client().lists());
    expect(isAlienAnswerError(error)).toBe(true);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message.length).toBeLessThan(400);
  });

  it('tells a server that is too slow from one that is not reached', async () => {
    server.behave(() => undefined);
    const slow = await failureOf(client(100).lists());
    expect(isTimeoutError(slow)).toBe(true);
    expect((slow as Error).message).toBe('GET /v1/reference/lists was not answered in full within 100 ms.');
    server.behave((response) => response.destroy());
    const cut = await failureOf(client().lists());
    expect(isNetworkError(cut)).toBe(true);
    expect((cut as Error).cause).toBeInstanceOf(Error);
    for (const error of [slow, cut]) expect(isCreditLensError(error)).toBe(true);
    for (const other of [new Error('x'), null, 'x', new DOMException('x', 'TimeoutError')]) {
      expect(isCreditLensError(other)).toBe(false);
    }
  });
});

describe('the address of the page and cookies', () => {
  it('are left out of every request', async () => {
    const inits: RequestInit[] = [];
    const spied = createCreditClient({
      baseUrl: server.baseUrl,
      fetch: async (input, init) => {
        const { credentials, referrerPolicy, cache } = input as Request;
        inits.push({ credentials, referrerPolicy, cache });
        return fetch(input, init);
      },
    });
    server.behave((response) => sendJson(response, 404, {}));
    await spied.lookup(CODE);
    await spied.lookupMany([CODE]);
    for (const call of [spied.search({ name: 'ab' }), spied.listedSet(), spied.lists(), spied.coverage()]) {
      await failureOf(call);
    }
    expect(inits).toHaveLength(6);
    for (const init of inits)
      expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    // What was looked up lies in no cache but our own, which can be erased.
    expect(inits.map((init) => init.cache)).toEqual([...Array(4).fill('no-store'), 'default', 'default']);
  });
});
