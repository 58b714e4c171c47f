import { getEventListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ClientOptions } from './client.ts';
import { createCreditClient } from './create-credit-client.ts';
import {
  answerLookups,
  type Behaviour,
  type FaultServer,
  sendJson,
  startFaultServer,
} from './fault-server.fixture.ts';
import { CODE, listed, noEntry, OTHER_CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const proper = answerLookups(noEntry);
/** What is wrong with each answer in turn; those after the last are proper. */
const inTurn =
  (...faults: Behaviour[]): Behaviour =>
  (response, request, attempt) =>
    (faults[attempt - 1] ?? proper)(response, request, attempt);
const always =
  (fault: Behaviour): Behaviour =>
  (response, request, attempt) =>
    fault(response, request, attempt);

const status =
  (code: number, headers: Record<string, string> = {}): Behaviour =>
  (response) =>
    sendJson(response, code, {}, headers);
const body =
  (text: string): Behaviour =>
  (response) =>
    response.writeHead(200).end(text);
const silence: Behaviour = () => undefined;
const stalledBody: Behaviour = (response) => response.writeHead(200).write('{"outcome":');
const cutBefore: Behaviour = (response) => response.destroy();
const cutWithin: Behaviour = (response) =>
  response.writeHead(200, { 'content-length': '999' }).write('{', () => response.destroy());
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1_000).toUTCString();
/** A server whose clock is off by so many seconds, and which counts its dates by it: ask again after `wait` seconds. */
const withClockOff =
  (seconds: number, wait: number): Behaviour =>
  (response) =>
    sendJson(response, 429, {}, { date: inSeconds(seconds), 'retry-after': inSeconds(seconds + wait) });
const whole = JSON.stringify(noEntry(CODE));

const GIVEN_UP = { outcome: 'unavailable', reason: 'error' };
const FOUND = { outcome: 'noEntry' };
const DATED = { ...GIVEN_UP, retryAt: expect.any(String) };

/** One fault, what comes of a look-up, and how often the server is asked. */
const FAULTS: [string, Behaviour, object, number, Partial<ClientOptions>?][] = [
  // Limits
  ['429 with a wait of a second', inTurn(status(429, { 'retry-after': '1' })), FOUND, 2],
  ['429 with a date a second ahead', inTurn(status(429, { 'retry-after': inSeconds(1) })), FOUND, 2],
  ['429 with a date of a server whose clock is a day ahead', inTurn(withClockOff(86_400, 1)), FOUND, 2],
  [
    '429 with a date past the cap of a server whose clock is a day behind, for us long gone',
    inTurn(withClockOff(-86_400, 3_600)),
    DATED,
    1,
  ],
  ['429 with a date past the cap', always(status(429, { 'retry-after': inSeconds(3_600) })), DATED, 1],
  ['429 whose quota is full again in a second', inTurn(status(429, { ratelimit: '"a";r=0;t=1' })), FOUND, 2],
  ['429 with the earlier form of it', inTurn(status(429, { 'ratelimit-reset': '1' })), FOUND, 2],
  [
    '429 with a wait past the cap',
    always(status(429, { 'retry-after': '31' })),
    DATED,
    1,
    { timeout: 60_000 },
  ],
  ['429 with a wait of days', always(status(429, { 'retry-after': '259200' })), DATED, 1],
  [
    '429 whose quota is full again in an hour',
    always(status(429, { ratelimit: '"a";r=0;t=3600' })),
    DATED,
    1,
  ],
  [
    '429 whose quota of the day is used up beside one with room',
    always(status(429, { ratelimit: '"burst";r=5;t=1, "day";r=0;t=3600' })),
    DATED,
    1,
  ],
  ['503 with a wait that outlasts the call', always(status(503, { 'retry-after': '9' })), DATED, 1],
  ['503 with an unreadable wait', inTurn(status(503, { 'retry-after': 'soon' })), FOUND, 2],
  // Failing servers
  ...[408, 500, 502, 503, 504].map((code): (typeof FAULTS)[number] => [
    `${code} once`,
    inTurn(status(code)),
    FOUND,
    2,
  ]),
  ['503 for ever', always(status(503)), GIVEN_UP, 3],
  ...[400, 401, 403, 404, 409, 418, 501].map((code): (typeof FAULTS)[number] => [
    `${code}, which repetition does not mend`,
    always(status(code)),
    GIVEN_UP,
    1,
  ]),
  ['an answer that sends elsewhere', always(status(307, { location: '/elsewhere' })), GIVEN_UP, 1],
  // Connections
  ['a connection cut before the answer', inTurn(cutBefore), FOUND, 2],
  ['a connection cut within the answer', inTurn(cutWithin), FOUND, 2],
  ['a connection cut each time', always(cutBefore), { outcome: 'unavailable', reason: 'offline' }, 3],
  // Time
  ['silence', always(silence), GIVEN_UP, 1, { timeout: 150 }],
  ['a body that stalls', always(stalledBody), GIVEN_UP, 1, { timeout: 150 }],
  ['silence in the first attempt alone', inTurn(silence), FOUND, 2, { attemptTimeout: 150 }],
  ['a stalled body in the first attempt alone', inTurn(stalledBody), FOUND, 2, { attemptTimeout: 150 }],
  ['silence in every attempt', always(silence), GIVEN_UP, 2, { attemptTimeout: 100, retries: 1 }],
  // Alien answers
  ['truncated JSON', always(body(whole.slice(0, 40))), GIVEN_UP, 1],
  ['a web page', always(body('<!doctype html>')), GIVEN_UP, 1],
  ['nothing at all', always(body('')), GIVEN_UP, 1],
  ['JSON of another kind', always(body('{"hello":"world"}')), GIVEN_UP, 1],
  ['a fifth outcome', always(body(JSON.stringify({ ...noEntry(CODE), outcome: 'pardoned' }))), GIVEN_UP, 1],
  ['a prototype in the answer', always(body(`{"__proto__":${whole}}`)), GIVEN_UP, 1],
  ['the answer for another company', always(body(JSON.stringify(listed(OTHER_CODE)))), GIVEN_UP, 1],
  [
    'a word of the future',
    always(body(JSON.stringify({ ...noEntry(CODE), registration: 'pending' }))),
    { outcome: 'noEntry', registration: 'pending' },
    1,
  ],
];

describe('a look-up', () => {
  it.concurrent.for(FAULTS)(
    'with %s has its outcome',
    async ([, behaviour, outcome, requests, options], { expect: own }) => {
      const faulty = await startFaultServer();
      try {
        faulty.behave(behaviour);
        const client = createCreditClient({ baseUrl: faulty.baseUrl, timeout: 5_000, ...options });
        const { signal } = new AbortController();
        own(await client.lookup(CODE, { signal })).toMatchObject(outcome);
        own(faulty.received).toHaveLength(requests);
        own(getEventListeners(signal, 'abort')).toHaveLength(0);
      } finally {
        await faulty.close();
      }
    },
  );
});

describe('a server whose clock is a year ahead', () => {
  afterEach(() => vi.useRealTimers());

  it('prolongs no answer: what is an hour old is asked for again, what is new is not', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    server.behave((response) => {
      const headers = { date: inSeconds(366 * 86_400), 'cache-control': 'private, max-age=3600' };
      const freshUntil = new Date(Date.now() + 367 * 86_400_000).toISOString();
      sendJson(response, 200, { ...noEntry(CODE), freshUntil }, headers);
    });
    const client = createCreditClient({ baseUrl: server.baseUrl });
    await client.lookup(CODE);
    vi.setSystemTime(Date.now() + 3_599_000);
    expect(await client.lookup(CODE)).toMatchObject(FOUND);
    expect(server.received).toHaveLength(1);
    vi.setSystemTime(Date.now() + 2_000);
    expect(await client.lookup(CODE)).toMatchObject(FOUND);
    expect(server.received).toHaveLength(2);
  });
});

describe('what is not safe to repeat', () => {
  it.each<[string, Behaviour]>([
    ['a server in trouble', status(503)],
    ['a connection cut', cutBefore],
  ])('is sent once, whatever happens: %s', async (_what, fault) => {
    server.behave(fault);
    const client = createCreditClient({ baseUrl: server.baseUrl, retries: 5 });
    const objecting = client.submitObjection({
      code: CODE,
      entry: 'E-1',
      grounds: ['obligationFulfilled'],
      from: 'listedOrganisation',
      proofNumber: null,
    });
    await expect(objecting).rejects.toThrow();
    expect(server.received).toHaveLength(1);
  });
});

describe('the errors of other operations', () => {
  it.each<[string, Behaviour, object, Partial<ClientOptions>?]>([
    [
      'a limit',
      status(429, { 'retry-after': '3600', 'request-id': 'r-1' }),
      { code: 'problem', status: 429, requestId: 'r-1', retryAt: expect.any(String) },
    ],
    ['silence', silence, { code: 'timeout', retryAt: null }, { timeout: 100 }],
    [
      'attempts that all take too long',
      silence,
      { code: 'timeout', message: expect.stringContaining('within 50 ms') },
      { attemptTimeout: 50, retries: 1 },
    ],
    ['a connection cut', cutBefore, { code: 'network', cause: expect.any(Error) }],
    [
      'alien JSON',
      body('{"items":[{"id":7}]}'),
      { code: 'alienAnswer', message: expect.stringContaining('/items/0/id: expected a text, found 7') },
    ],
    [
      'truncated JSON',
      body('{"items":['),
      { code: 'alienAnswer', message: expect.stringContaining('{"items":[') },
    ],
  ])('say what happened: %s', async (_what, fault, expected, options) => {
    server.behave(fault);
    const client = createCreditClient({ baseUrl: server.baseUrl, retries: 0, ...options });
    await expect(client.lists()).rejects.toMatchObject(expected);
  });
});

describe('a wait that the server asks for', () => {
  it('ends at once when the caller gives up, and leaves nothing behind', async () => {
    server.behave(status(429, { 'retry-after': '20' }));
    const client = createCreditClient({ baseUrl: server.baseUrl, timeout: 60_000 });
    const controller = new AbortController();
    const { signal } = controller;
    const outcome = expect(client.lookup(CODE, { signal })).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
    await wait(50);
    controller.abort();
    await outcome;
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    await wait(50);
    expect(server.received).toHaveLength(1);
  });
});

describe('a long life', () => {
  it('leaves no listener on a signal after attempts that were repeated', async () => {
    const { signal } = new AbortController();
    server.behave(status(503));
    const client = createCreditClient({ baseUrl: server.baseUrl, retries: 1 });
    for (let turn = 0; turn < 3; turn++) {
      const calls = Array.from({ length: 20 }, () => client.lists({ signal }));
      await Promise.allSettled(calls);
    }
    expect(server.received).toHaveLength(120);
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('leaves no listener on a signal, however calls end', async () => {
    const { signal } = new AbortController();
    const client = createCreditClient({
      baseUrl: server.baseUrl,
      cache: false,
      attemptTimeout: 2_000,
      timeout: 4_000,
    });
    for (const [index, fault] of [
      proper,
      status(404),
      status(503, { 'retry-after': '60' }),
      body('x'),
    ].entries()) {
      server.behave(fault);
      for (let call = 0; call < 50; call++) {
        await Promise.allSettled([
          client.lookup(CODE, { signal }),
          client.lookup(OTHER_CODE, { signal }),
          client.lists({ signal }),
        ]);
      }
      expect([index, getEventListeners(signal, 'abort').length]).toEqual([index, 0]);
    }
  });
});
