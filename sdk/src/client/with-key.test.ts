import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookup, lookupMany, withSharedLookups } from '../lookup.ts';
import { lists } from '../reference.ts';
import { screen } from '../screening.ts';
import { searchPages } from '../search.ts';
import { watch } from '../watch.ts';
import { publishableKey, type SecretKey, secretKey } from './api-key.ts';
import type { ClientOptions } from './client.ts';
import { createClient } from './create-client.ts';
import { createCreditClient } from './create-credit-client.ts';
import { withKey } from './with-key.ts';
import { withRevalidation } from './with-revalidation.ts';

const OPERATOR_KEY = 'the-key-of-the-operator-of-a-test';
const FIRM = '91330106FAKE000133';

let server: RunningServer;
let key: SecretKey;
beforeAll(async () => {
  server = await startServer({ port: 0, size: 0, operatorKey: OPERATOR_KEY, requireKeys: true });
  const response = await fetch(`${server.address}/v1/admin/keys`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${OPERATOR_KEY}` },
    body: JSON.stringify({ purpose: 'supplierMonitoring', label: 'test system' }),
  });
  const issued = (await response.json()) as { readonly secret?: string };
  key = secretKey(issued.secret ?? '');
});
afterAll(() => server.close());

const plain = (options: Partial<ClientOptions> = {}) =>
  createClient({ baseUrl: server.address, retries: 0, ...options });

describe('a small client with a key, at a server that asks for one', () => {
  it('looks up, screens, searches and reads lists, which it cannot do without', async () => {
    expect(await lookup(plain(), FIRM)).toMatchObject({ outcome: 'unavailable' });
    const client = withKey(plain(), key);
    expect(await lookup(client, FIRM)).toMatchObject({ outcome: 'listed' });
    expect((await screen(client, [FIRM])).counts).toMatchObject({ listed: 1 });
    expect((await lists(client)).length).toBeGreaterThan(0);
    const pages = searchPages(client, { name: '子虚', limit: 1 }, { mostPages: 1 });
    expect((await pages.next()).value).toMatchObject({ page: 1 });
  });

  it('watches, with the key on the stream', async () => {
    const asked: (string | null)[] = [];
    const stop = new AbortController();
    const sender: typeof fetch = (input, init) => {
      const request = new Request(input, init);
      asked.push(request.headers.get('authorization'));
      return fetch(request);
    };
    const changes = watch(withKey(plain({ fetch: sender }), key), [FIRM], {
      signal: stop.signal,
      onCursor: () => stop.abort(),
    });
    await expect(changes.next()).rejects.toThrow();
    expect(asked).toEqual([`Bearer ${key}`]);
  });

  it('keeps it in whatever order it is made, or says which order works', async () => {
    for (const client of [
      withRevalidation(withSharedLookups(withKey(plain(), key))),
      withKey(withRevalidation(plain()), key),
    ]) {
      await lists(client);
      expect((await lists(client)).length).toBeGreaterThan(0);
      expect(await lookupMany(client, [FIRM])).toMatchObject([{ outcome: 'listed' }]);
    }
    expect(() => withKey(withSharedLookups(plain()), key)).toThrow('withSharedLookups(withKey(client, key))');
  });
});

describe('a key in the wrong place', () => {
  it('is refused by createClient, which names withKey', () => {
    for (const given of [{ apiKey: key }, { publishableKey: publishableKey('clp_x') }]) {
      const options = { baseUrl: server.address, ...given };
      expect(() => createClient(options)).toThrow('withKey(client, key)');
    }
    expect(() => createCreditClient({ baseUrl: server.address, apiKey: key })).not.toThrow();
  });

  it('is not repeated when it is none', () => {
    expect(() => withKey(plain(), 'cl_ secret' as SecretKey)).toThrow(/^(?!.*cl_ secret)apiKey is not/);
  });
});
