import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lookup, lookupMany, withSharedLookups } from '../lookup.ts';
import { lists } from '../reference.ts';
import { createClient } from './create-client.ts';
import { answerLookups, type FaultServer, sendJson, startFaultServer } from './fault-server.fixture.ts';
import { CODE, noEntry, OTHER_CODE } from './sample-results.fixture.ts';
import { whileOnline } from './while-online.ts';
import { withRevalidation } from './with-revalidation.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const small = () => createClient({ baseUrl: server.baseUrl, retries: 0 });

describe('the small client', () => {
  it('asks about each organisation by a request of its own, and keeps nothing', async () => {
    server.behave(answerLookups(noEntry));
    const client = small();
    await Promise.all([lookup(client, CODE), lookup(client, OTHER_CODE)]);
    await lookup(client, CODE);
    expect(server.received.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  it('asks about many at once, and keeps nothing', async () => {
    server.behave(answerLookups(noEntry));
    const client = small();
    expect(await lookupMany(client, [CODE, OTHER_CODE, CODE])).toHaveLength(3);
    await lookupMany(client, [CODE]);
    expect(server.received.map(({ method }) => method)).toEqual(['POST', 'POST']);
  });

  it('sends nothing while it is set offline', async () => {
    server.behave(answerLookups(noEntry));
    const client = createClient({ baseUrl: server.baseUrl, pace: whileOnline(() => true) });
    expect(await lookup(client, CODE)).toMatchObject({ outcome: 'unavailable', reason: 'offline' });
    expect(server.received).toEqual([]);
  });
});

describe('a client that shares look-ups', () => {
  it('asks once for those of one turn, and not again for what it keeps', async () => {
    server.behave(answerLookups(noEntry));
    const client = withSharedLookups(small());
    await Promise.all([lookup(client, CODE), lookup(client, OTHER_CODE), lookup(client, CODE)]);
    expect(server.received.map(({ method }) => method)).toEqual(['POST']);
    const plain = small();
    await lookup(withSharedLookups(plain, { cache: false }), CODE);
    expect(server.received).toHaveLength(2);
  });
});

describe('a client that asks only for what changed', () => {
  it('asks anew for an answer that it did not understand', async () => {
    let items: unknown = 'alien';
    server.behave((response, { headers }) => {
      if (headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
      else sendJson(response, 200, { items }, { etag: '"v1"' });
    });
    const client = withRevalidation(small());
    await expect(lists(client)).rejects.toMatchObject({ code: 'alienAnswer' });
    items = [];
    expect(await lists(client)).toEqual([]);
    expect(await lists(client)).toEqual([]);
    expect(server.received.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      undefined,
      '"v1"',
    ]);
  });
});
