import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { type PublishableKey, publishableKey, type SecretKey, secretKey } from './api-key.ts';
import { createCreditClient } from './create-credit-client.ts';
import type { CreditClientOptions } from './credit-client.ts';
import { answerLookups, type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { CODE, noEntry } from './sample-results.fixture.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());
afterEach(() => vi.unstubAllGlobals());

const KEY = secretKey(`cl_${'0123456789abcdef'.repeat(3)}`);
const client = (options = {}) =>
  createCreditClient({ baseUrl: server.baseUrl, apiKey: KEY, retries: 1, ...options });
const messageOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    return String(error);
  }
  return 'no error';
};

describe('a key with a declared purpose', () => {
  it('goes with every request, as a bearer token, and with nothing else that was not sent before', async () => {
    server.behave(answerLookups(noEntry));
    await client().lookup(CODE);
    await client().lookupMany([CODE]);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${KEY}`,
      `Bearer ${KEY}`,
    ]);
    expect(JSON.parse(server.received[1]?.body ?? '')).toEqual({ codes: [CODE] });
    for (const name of ['cookie', 'referer']) expect(server.received[0]?.headers).not.toHaveProperty(name);
  });

  it('goes with the request when it is sent again', async () => {
    server.behave((response, request, attempt) =>
      attempt === 1 ? sendJson(response, 503, {}) : answerLookups(noEntry)(response, request, attempt),
    );
    expect(await client().lookupMany([CODE])).toMatchObject([{ outcome: 'noEntry' }]);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${KEY}`,
      `Bearer ${KEY}`,
    ]);
  });

  it('keeps what every request says of itself: no credentials, no referrer, no redirect, no store', async () => {
    const seen: Request[] = [];
    await client({
      fetch: async (input: Request) => {
        seen.push(input);
        return Response.json(noEntry(CODE));
      },
    }).lookup(CODE);
    expect(seen[0]).toMatchObject({
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  });

  it('stands in no error, however deep one looks, and in no property of the client', async () => {
    const failures: unknown[] = [];
    server.behave((response) => sendJson(response, 401, {}));
    failures.push(
      await client()
        .coverage()
        .catch((error: unknown) => error),
    );
    server.behave((response) => void response.destroy());
    failures.push(
      await client()
        .coverage()
        .catch((error: unknown) => error),
    );
    server.behave((response) => void response.end('{'));
    failures.push(
      await client()
        .coverage()
        .catch((error: unknown) => error),
    );
    for (const shown of [...failures, client()]) {
      expect(inspect(shown, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(KEY);
    }
    expect(failures).toMatchObject([{ code: 'problem' }, { code: 'network' }, { code: 'alienAnswer' }]);
  });

  it('is refused when it cannot be sent, without being repeated', () => {
    for (const apiKey of ['', 'cl_ key', 'cl_\nkey', '密钥', 'x'.repeat(201), 7]) {
      const message = messageOf(() => client({ apiKey }));
      expect(message).toMatch(/^ConfigurationError: apiKey is not/);
      if (typeof apiKey === 'string' && apiKey !== '') expect(message).not.toContain(apiKey);
    }
  });

  it('is refused in a page, and in a worker of one, and not in those of extensions and servers', () => {
    const inWorker = (href: string, userAgent = 'Mozilla/5.0') => {
      vi.stubGlobal('WorkerGlobalScope', class {});
      vi.stubGlobal('location', { href });
      vi.stubGlobal('navigator', { userAgent });
      return messageOf(() => client());
    };
    const REFUSED = /^ConfigurationError: apiKey is set in a page or its worker/;
    expect(inWorker('https://market.example/worker.js')).toMatch(REFUSED);
    expect(inWorker('blob:https://market.example/1')).toMatch(REFUSED);
    expect(inWorker('chrome-extension://abc/worker.js')).toBe('no error');
    expect(inWorker('https://edge.example/', 'Cloudflare-Workers')).toBe('no error');
    vi.unstubAllGlobals();
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    const message = messageOf(() => client());
    expect(message).toMatch(REFUSED);
    expect(message).not.toContain(KEY);
    expect(messageOf(() => createCreditClient({ baseUrl: server.baseUrl }))).toBe('no error');
  });
});

describe('a publishable key', () => {
  const PUBLISHABLE = publishableKey(`clp_${'0'.repeat(48)}`);

  it('goes with every request, also from a page', async () => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('document', {});
    server.behave(answerLookups(noEntry));
    await createCreditClient({ baseUrl: server.baseUrl, publishableKey: PUBLISHABLE }).lookup(CODE);
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${PUBLISHABLE}`);
  });

  it('is told from a secret one, which is not repeated', () => {
    const options = (given: object) => ({ baseUrl: server.baseUrl, ...given });
    for (const [given, message] of [
      [{ publishableKey: KEY }, 'publishableKey is a secret key'],
      [{ apiKey: PUBLISHABLE }, 'apiKey is a publishable key'],
      [{ apiKey: KEY, publishableKey: PUBLISHABLE }, 'both set'],
    ] as const) {
      const told = messageOf(() => createCreditClient(options(given)));
      expect(told).toContain(message);
      expect(told).not.toContain(KEY);
    }
    expect(() => secretKey('something')).toThrow('apiKey is not');
  });

  it('is another type than a secret one, and than a text', () => {
    expectTypeOf(PUBLISHABLE).not.toExtend<SecretKey>();
    expectTypeOf<SecretKey>().not.toExtend<PublishableKey>();
    expectTypeOf<string>().not.toExtend<SecretKey | PublishableKey>();
    expectTypeOf<CreditClientOptions['publishableKey']>().toEqualTypeOf<PublishableKey | undefined>();
    expectTypeOf<CreditClientOptions['apiKey']>().toEqualTypeOf<SecretKey | undefined>();
    // @ts-expect-error a secret key is no publishable one
    expect(() => createCreditClient({ baseUrl: server.baseUrl, publishableKey: secretKey(KEY) })).toThrow();
  });
});
