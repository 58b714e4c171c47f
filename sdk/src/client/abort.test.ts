import { getEventListeners } from 'node:events';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Cache } from '../cache/cache.ts';
import { createCreditClient } from './create-credit-client.ts';
import {
  answerLookups,
  type Behaviour,
  type FaultServer,
  sendJson,
  startFaultServer,
} from './fault-server.fixture.ts';
import { CODE, noEntry, OTHER_CODE } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const client = () => createCreditClient({ baseUrl: server.baseUrl, cache: false, timeout: 5_000 });

/** The phases of a request in which a person may lose patience. */
const PHASES: [string, Behaviour][] = [
  ['waiting for the headers', () => undefined],
  ['reading the body', (response) => response.writeHead(200).write('{')],
  ['reading the body of an error', (response) => response.writeHead(400).write('{')],
  ['waiting to try again', (response) => sendJson(response, 503, {}, { 'retry-after': '4' })],
];

describe('aborting', () => {
  it.each(PHASES)('ends a call while %s', async (_phase, behaviour) => {
    server.behave(behaviour);
    const calls = [
      (signal: AbortSignal) => client().lookup(CODE, { signal }),
      (signal: AbortSignal) => client().lookupMany([CODE, OTHER_CODE], { signal }),
      (signal: AbortSignal) => client().lists({ signal }),
    ];
    for (const call of calls) {
      const controller = new AbortController();
      const settled = vi.fn();
      const outcome = call(controller.signal);
      outcome.then(settled, settled);
      await wait(50);
      expect(settled).not.toHaveBeenCalled();
      controller.abort();
      // In the same turn of the event loop: nothing is waited for, neither the server nor a timer.
      await turn();
      expect(settled).toHaveBeenCalledOnce();
      await expect(outcome).rejects.toMatchObject({ name: 'AbortError' });
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    }
  });

  it('sends nothing when it came before the call', async () => {
    server.behave(answerLookups(noEntry));
    const signal = AbortSignal.abort();
    for (const call of [
      client().lookup(CODE, { signal }),
      client().lookupMany([CODE], { signal }),
      client().search({ name: '子虚' }, { signal }),
      client().listedSet({ signal }),
    ]) {
      await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(server.received).toEqual([]);
  });

  it('rejects with the reason of the signal', async () => {
    server.behave(() => undefined);
    const reason = new Error('The card was closed.');
    const controller = new AbortController();
    const outcome = expect(client().lookup(CODE, { signal: controller.signal })).rejects.toBe(reason);
    controller.abort(reason);
    await outcome;
  });

  it('ends a call while the cache does not answer', async () => {
    const silent = new Promise<never>(() => undefined);
    const cache: Cache = { get: () => silent, set: () => silent, delete: () => silent, clear: () => silent };
    const controller = new AbortController();
    const { signal } = controller;
    const one = expect(
      createCreditClient({ baseUrl: server.baseUrl, cache }).lookup(CODE, { signal }),
    ).rejects.toThrow();
    controller.abort();
    await one;
  });

  it('ends a call even if the given fetch does not heed it', async () => {
    const deaf = createCreditClient({ baseUrl: server.baseUrl, fetch: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const outcome = expect(deaf.lookup(CODE, { signal: controller.signal })).rejects.toThrow();
    controller.abort();
    await outcome;
  });

  it('closes the connection', async () => {
    const closed = vi.fn();
    server.behave((response) => response.on('close', closed));
    const controller = new AbortController();
    const outcome = expect(client().lookup(CODE, { signal: controller.signal })).rejects.toThrow();
    await wait(50);
    controller.abort();
    await outcome;
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  });
});

describe('a request that callers share', () => {
  it('is sent once', async () => {
    server.behave(answerLookups(noEntry));
    const shared = client();
    const [one, other, many] = await Promise.all([
      shared.lookup(CODE),
      shared.lookup(CODE),
      shared.lookupMany([CODE, CODE]),
    ]);
    expect([one, other, ...many].map(({ outcome }) => outcome)).toEqual(Array(4).fill('noEntry'));
    expect(server.received).toHaveLength(1);
  });

  it('goes on for the others when one gives up', async () => {
    server.behave((response, request, attempt) =>
      setTimeout(() => answerLookups(noEntry)(response, request, attempt), 100),
    );
    const shared = client();
    const controller = new AbortController();
    const impatient = expect(shared.lookup(CODE, { signal: controller.signal })).rejects.toThrow();
    const patient = shared.lookup(CODE);
    await wait(30);
    controller.abort();
    await impatient;
    expect(await patient).toMatchObject({ outcome: 'noEntry' });
    expect(server.received).toHaveLength(1);
  });

  it('is not joined once all have given up', async () => {
    server.behave((response, request, attempt) => {
      if (attempt > 1) answerLookups(noEntry)(response, request, attempt);
    });
    const shared = client();
    const controller = new AbortController();
    const impatient = expect(shared.lookup(CODE, { signal: controller.signal })).rejects.toThrow();
    await wait(50);
    controller.abort();
    const next = shared.lookup(CODE);
    await impatient;
    expect(await next).toMatchObject({ outcome: 'noEntry' });
  });

  it('is asked anew once it is answered', async () => {
    server.behave(answerLookups(noEntry));
    const shared = client();
    await shared.lookup(CODE);
    await shared.lookup(CODE);
    expect(server.received).toHaveLength(2);
  });
});

describe('a signal that lives long', () => {
  it('keeps no listener of calls that are over', async () => {
    const { signal } = new AbortController();
    const shared = client();
    server.behave(answerLookups(noEntry));
    for (let call = 0; call < 20; call++) {
      await shared.lookup(CODE, { signal });
      await shared.lookupMany([CODE, OTHER_CODE], { signal });
    }
    server.behave((response) => sendJson(response, 404, {}));
    for (let call = 0; call < 20; call++) await expect(shared.lists({ signal })).rejects.toThrow();
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });
});
