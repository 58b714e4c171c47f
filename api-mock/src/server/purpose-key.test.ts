import { REFUSED_PURPOSES } from '@credit-lens/sdk/contract-schema';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, OPERATOR_KEY, type OperatedServer, operatedServer } from './operated-server.fixture.ts';

let server: OperatedServer;
beforeEach(() => {
  server = operatedServer({ requireKeys: true });
});
afterEach(() => server.store.close());

const lookups: readonly [path: string, body: object | undefined][] = [
  [`/v1/entities/${codeOf('courtListed')}`, undefined],
  [`/v1/entities/${codeOf('courtListed')}/records`, undefined],
  ['/v1/entities/lookup', { codes: [codeOf('courtListed')] }],
  ['/v1/search', { name: '子虚' }],
];
const make = async (purpose = 'supplierMonitoring'): Promise<{ id: string; secret: string }> =>
  (await server.operate('/v1/admin/keys', { purpose, label: 'test system' })).body;

describe('a key with a purpose', () => {
  test('is shown once, and kept as a hash alone', async () => {
    const { secret, ...key } = await make();
    expect(secret).toMatch(/^cl_[0-9a-f]{48}$/);
    const { body } = await server.operate('/v1/admin/keys');
    expect(body.keys).toEqual([key]);
    const told = JSON.stringify([
      body,
      await server.store.eventsAfter(0, 100),
      server.lines,
      await server.store.keys(),
    ]);
    expect(told).not.toContain(secret.slice(3));
  });

  test.each(REFUSED_PURPOSES)('is not given for %s', async (purpose) => {
    const { status, body } = await server.operate('/v1/admin/keys', { purpose, label: 'test system' });
    expect([status, body.code]).toEqual([422, 'purposeRefused']);
    expect(body.detail).toContain(purpose);
    expect((await server.operate('/v1/admin/keys')).body.keys).toEqual([]);
  });

  test.each(lookups)('is demanded for %s where the server says so', async (path, body) => {
    expect(await server.ask(path, body)).toMatchObject({ status: 401, body: { code: 'keyRequired' } });
    for (const wrong of [`cl_${'0'.repeat(48)}`, OPERATOR_KEY, 'x'])
      expect(await server.ask(path, body, { authorization: `Bearer ${wrong}` })).toMatchObject({
        status: 401,
        body: { code: 'keyRejected' },
      });
    const { secret } = await make();
    expect((await server.ask(path, body, { authorization: `Bearer ${secret}` })).status).toBe(200);
  });

  test('is not demanded for what is the same for everyone, nor for an objection', async () => {
    for (const path of ['/v1/listed', '/v1/coverage', '/v1/reference/lists', '/openapi.json', '/healthz'])
      expect((await server.ask(path)).status).toBe(200);
    expect((await server.ask('/v1/objections', {})).status).toBe(400);
  });

  test('puts its purpose into the log, and neither itself nor what was asked', async () => {
    const { secret, id } = await make('procurementDueDiligence');
    server.lines.length = 0;
    for (const [path, body] of lookups) await server.ask(path, body, { authorization: `Bearer ${secret}` });
    await server.ask('/v1/listed', undefined, { authorization: `Bearer ${secret}` });
    expect(server.lines.map(({ purpose }) => purpose)).toEqual([
      ...lookups.map(() => 'procurementDueDiligence'),
      undefined,
    ]);
    const log = JSON.stringify(server.lines);
    for (const hidden of [secret, id, 'test system', codeOf('courtListed'), '子虚'])
      expect(log).not.toContain(hidden);
  });

  test.each([true, false])(
    'is refused from the moment of its revocation, keys demanded: %s',
    async (requireKeys) => {
      const other = operatedServer({ requireKeys });
      const { id, secret } = (await other.operate('/v1/admin/keys', { purpose: 'research', label: 'study' }))
        .body;
      const use = async (): Promise<unknown[]> => {
        const { status, body } = await other.ask(lookups[0]?.[0] ?? '', undefined, {
          authorization: `Bearer ${secret}`,
        });
        return [status, body.code];
      };
      expect(await use()).toEqual([200, codeOf('courtListed')]);
      const revoked = await other.operate(`/v1/admin/keys/${id}/revoke`, {});
      expect(revoked.body).toMatchObject({ id, revokedAt: '2026-03-02T10:00:30Z' });
      expect(await use()).toEqual([401, 'keyRejected']);
      await other.store.close();
    },
  );

  test('has no label that holds a number of a person', async () => {
    const label = '110101-19900101-1237';
    const { status, body } = await server.operate('/v1/admin/keys', { purpose: 'research', label });
    expect([status, body.code, body.pointers]).toEqual([422, 'residentIdentifierRefused', ['/label']]);
    const told = (await server.operate('/v1/admin/keys', { purpose: 'research', label: 'ask 13800138000' }))
      .body;
    expect([told.code, told.pointers]).toEqual(['contentRefused', ['/label']]);
  });
});

describe('a key and the page that sends it', () => {
  const path = `/v1/entities/${codeOf('courtListed')}`;
  const page = 'https://market.example';
  const from = (secret: string, origin?: string) =>
    server.ask(path, undefined, {
      authorization: `Bearer ${secret}`,
      ...(origin === undefined ? {} : { origin }),
    });
  const publishable = (origins: unknown) =>
    server.operate('/v1/admin/keys', { purpose: 'shopperInformation', label: 'shop', origins });

  test.each([page, 'http://127.0.0.1:5173', 'null'])('a secret one is refused from %s', async (origin) => {
    const { secret } = await make();
    expect(await from(secret, origin)).toMatchObject({ status: 401, body: { code: 'keyRejected' } });
    expect((await from(secret)).status).toBe(200);
    expect((await from(secret, 'chrome-extension://abc')).status).toBe(200);
  });

  test('a publishable one is taken from its origins, and from nowhere else', async () => {
    const { body } = await publishable([page]);
    expect(body.secret).toMatch(/^clp_[0-9a-f]{48}$/);
    expect((await server.operate('/v1/admin/keys')).body.keys).toMatchObject([{ origins: [page] }]);
    expect((await from(body.secret, page)).status).toBe(200);
    for (const origin of [undefined, `${page}.evil.example`, 'http://market.example', 'null'])
      expect(await from(body.secret, origin)).toMatchObject({ status: 401, body: { code: 'keyRejected' } });
  });

  test('a publishable one is of no use to an operator', async () => {
    const { body } = await publishable([page]);
    const headers = { authorization: `Bearer ${body.secret}`, origin: page };
    expect((await server.ask('/v1/admin/keys', undefined, headers)).status).toBe(401);
  });

  test.each([[[]], [['market.example']], [[`${page}/shop`]], [['*']]])(
    'is not given for the origins %j',
    async (origins) => {
      expect((await publishable(origins)).status).toBe(400);
    },
  );
});
