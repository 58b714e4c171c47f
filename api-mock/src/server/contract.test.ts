import { readFileSync } from 'node:fs';
import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { cast } from '../register/cast.ts';
import { unborneCode } from '../register/invented-code.ts';
import { openRegister } from '../store/open-register.ts';
import { createApp } from './create-app.ts';
import { operations } from './docs/contract-document.ts';
import { EXAMPLE_KEY, EXAMPLE_OBJECTION, EXAMPLE_SECRET, exampleHex } from './docs/example-hex.ts';
import { examplesOn, OPERATOR_PATH } from './docs/examples.ts';
import { fillPath, type Heard, listen } from './docs/fill-path.ts';
import { kinds } from './reference-routes.ts';
import { secretHash } from './secret-hash.ts';

const now = new Date('2026-03-02T10:00:30Z');
const { store } = openRegister({ size: 600, now });
const SHOP = 'https://shop.example';
const KEY = 'operator-key-of-this-test';
const options = { store, now: () => now, faults: true, operatorKey: KEY, randomHex: exampleHex };
const app = createApp(options);
const guarded = createApp({ ...options, requireKeys: true });
/** The secret of a key that owns an origin. */
const HOLDER = 'cl_of-this-test';
beforeAll(async () => {
  const id = 'key-00000000000000ff';
  const at = '2026-03-01T00:00:00Z';
  const event = { at, on: '2026-03-01', kind: 'keyCreated', key: id } as const;
  await store.addKey(
    { id, purpose: 'research', label: 'shop', audiences: [SHOP], createdAt: at, revokedAt: null },
    secretHash(HOLDER),
    { ...event, code: null, list: null, entry: null, objection: null, record: null },
  );
});
afterAll(() => store.close());

const codeOf = (role: string): string => cast().find((member) => member.role === role)?.code ?? '';

/** The schemas of openapi.json itself, not those it was made from. */
const definitions = JSON.parse(
  JSON.stringify(contract.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
) as Record<string, object>;

function schemaOf(path: string, method: string, status: number | 'default'): z.ZodType {
  const operations = contract.paths as unknown as Record<
    string,
    Record<string, { responses: Record<string, Answer> }>
  >;
  const answer = operations[path]?.[method]?.responses[String(status)];
  if (answer === undefined) throw new Error(`${method} ${path} does not say that it answers ${status}`);
  const shown = Object.values(answer.content ?? {})[0]?.schema;
  if (shown === undefined) return z.undefined();
  const schema = JSON.parse(JSON.stringify(shown).replaceAll('#/components/schemas/', '#/$defs/')) as object;
  return z.fromJSONSchema({ ...schema, $defs: definitions } as Parameters<typeof z.fromJSONSchema>[0]);
}

interface Answer {
  readonly content?: Record<string, { schema: object }>;
}

const post = (body: unknown, type = 'application/json'): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const fault = { headers: { 'credit-lens-fault': 'status=503;retry-after=2' } };
const allCodes = cast().flatMap((member) => member.code ?? []);

type Case = readonly [path: string, address: string, init: RequestInit, status: number];

const asOperator = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { ...init.headers, authorization: `Bearer ${KEY}` },
});

const asHolder = (init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { ...init.headers, authorization: `Bearer ${EXAMPLE_SECRET}` },
});

/** What the reference shows, in its order: calls that change something stand on those before. */
function exampleCases(): Case[] {
  const created = new Map([
    ['submitObjection', 202],
    ['proposeEntry', 201],
    ['submitRecord', 201],
    ['createKey', 201],
  ]);
  return Object.entries(examplesOn('2026-03-02')).flatMap(([operationId, calls]) =>
    calls.map(({ path: address, body, method, withKey }): Case => {
      const path = operations.find(({ operation }) => operation.operationId === operationId)?.path ?? '';
      const init = body === undefined ? { method: method?.toUpperCase() ?? 'GET' } : post(body);
      if (withKey === true) return [path, address, asHolder(init), 200];
      const status = created.get(operationId) ?? 200;
      return [path, address, address.startsWith(OPERATOR_PATH) ? asOperator(init) : init, status];
    }),
  );
}

/** The body of an example, changed in a few fields. */
function bodyOf(operationId: string, changes: object): object {
  return { ...(examplesOn('2026-03-02')[operationId]?.[0]?.body as object), ...changes };
}

const entryOfExample = `/v1/admin/entries/B11-${codeOf('noEntry')}-1`;
const unknownObjection = `objection-${'0'.repeat(32)}`;

/** How the operations on entries, records, objections and keys refuse. */
const refusals: readonly Case[] = [
  ['/v1/entities/{code}', `/v1/entities/${codeOf('noEntry')}?asOf=2026-03-03`, {}, 400],
  ['/v1/entities/{code}', `/v1/entities/${codeOf('noEntry')}?asOf=1948-12-31`, {}, 400],
  ['/v1/entities/{code}/records', `/v1/entities/${codeOf('noEntry')}/records?asOf=1948-12-31`, {}, 400],
  ['/v1/entities/{code}/records', '/v1/entities/nothing/records', {}, 400],
  ['/v1/entities/{code}/records', '/v1/entities/110101199001011237/records', {}, 422],
  ['/v1/entities/{code}/records', `/v1/entities/${unborneCode()}/records`, {}, 200],
  [
    '/v1/entities/{code}/records',
    `/v1/entities/${codeOf('noEntry')}/records`,
    { headers: { 'if-none-match': '*' } },
    304,
  ],
  ['/v1/entities/{code}/records', `/v1/entities/${codeOf('noEntry')}/records`, fault, 503],
  ['/v1/objections', '/v1/objections', post({}), 400],
  ['/v1/objections', '/v1/objections', post(bodyOf('submitObjection', { entry: 'B02-nothing-1' })), 404],
  ['/v1/objections', '/v1/objections', post(`"${'x'.repeat(140_000)}"`), 413],
  ['/v1/objections', '/v1/objections', post('x', 'text/plain'), 415],
  [
    '/v1/objections',
    '/v1/objections',
    post(bodyOf('submitObjection', { proofNumber: '110101199001011237' })),
    422,
  ],
  ['/v1/objections', '/v1/objections', { ...post({}), ...fault }, 503],
  ['/v1/objections/{id}', `/v1/objections/${unknownObjection}`, {}, 404],
  ['/v1/admin/entries', '/v1/admin/entries', asOperator(post(bodyOf('proposeEntry', {}))), 409],
  ...[201, 200].map(
    (status): Case => [
      '/v1/admin/entries',
      '/v1/admin/entries',
      asOperator(post(bodyOf('proposeEntry', { code: codeOf('recognised') }))),
      status,
    ],
  ),
  ['/v1/admin/entries', '/v1/admin/entries', asOperator(post({})), 400],
  ['/v1/admin/entries', '/v1/admin/entries', post({}), 401],
  [
    '/v1/admin/entries',
    '/v1/admin/entries',
    asOperator(post(bodyOf('proposeEntry', { code: unborneCode() }))),
    404,
  ],
  ['/v1/admin/entries', '/v1/admin/entries', asOperator(post(bodyOf('proposeEntry', { list: 'B99' }))), 404],
  [
    '/v1/admin/entries',
    '/v1/admin/entries',
    asOperator(post(bodyOf('proposeEntry', { source: 'nowhere' }))),
    422,
  ],
  ['/v1/admin/entries/{id}', entryOfExample, {}, 401],
  ['/v1/admin/entries/{id}', '/v1/admin/entries/nothing', asOperator(), 404],
  [
    '/v1/admin/entries/{id}/commands',
    `${entryOfExample}/commands`,
    asOperator(post({ action: 'score' })),
    400,
  ],
  ['/v1/admin/entries/{id}/commands', `${entryOfExample}/commands`, post({}), 401],
  [
    '/v1/admin/entries/{id}/commands',
    '/v1/admin/entries/nothing/commands',
    asOperator(post({ action: 'annul', on: '2026-03-02' })),
    404,
  ],
  [
    '/v1/admin/entries/{id}/commands',
    `${entryOfExample}/commands`,
    asOperator(post({ action: 'annul', on: '2026-03-02' })),
    409,
  ],
  [
    '/v1/admin/entities/{code}/entries',
    `/v1/admin/entities/${codeOf('removed')}/entries?asOf=2025-01-01`,
    asOperator(),
    200,
  ],
  [
    '/v1/admin/entities/{code}/entries',
    `/v1/admin/entities/${codeOf('removed')}/entries?asOf=3000-01-01`,
    asOperator(),
    400,
  ],
  ['/v1/admin/entities/{code}/entries', `/v1/admin/entities/${codeOf('removed')}/entries`, {}, 401],
  ['/v1/admin/entities/{code}/entries', `/v1/admin/entities/${unborneCode()}/entries`, asOperator(), 404],
  ['/v1/admin/records', '/v1/admin/records', asOperator(post(bodyOf('submitRecord', {}))), 200],
  ['/v1/admin/records', '/v1/admin/records', asOperator(post({})), 400],
  ['/v1/admin/records', '/v1/admin/records', post({}), 401],
  [
    '/v1/admin/records',
    '/v1/admin/records',
    asOperator(post(bodyOf('submitRecord', { code: unborneCode() }))),
    404,
  ],
  [
    '/v1/admin/records',
    '/v1/admin/records',
    asOperator(post(bodyOf('submitRecord', { type: 'blood-donation' }))),
    422,
  ],
  ['/v1/admin/objections', '/v1/admin/objections', {}, 401],
  [
    '/v1/admin/objections/{id}/commands',
    `/v1/admin/objections/${EXAMPLE_OBJECTION}/commands`,
    asOperator(post({})),
    400,
  ],
  ['/v1/admin/objections/{id}/commands', `/v1/admin/objections/${EXAMPLE_OBJECTION}/commands`, post({}), 401],
  [
    '/v1/admin/objections/{id}/commands',
    `/v1/admin/objections/${unknownObjection}/commands`,
    asOperator(post({ action: 'reject', on: '2026-03-02' })),
    404,
  ],
  [
    '/v1/admin/objections/{id}/commands',
    `/v1/admin/objections/${EXAMPLE_OBJECTION}/commands`,
    asOperator(post({ action: 'refuseStanding', on: '2026-03-02' })),
    409,
  ],
  ['/v1/admin/keys', '/v1/admin/keys', asOperator(post({ purpose: 'research', label: '' })), 400],
  ['/v1/admin/keys', '/v1/admin/keys', post({}), 401],
  ['/v1/admin/keys', '/v1/admin/keys', {}, 401],
  ['/v1/admin/keys', '/v1/admin/keys', asOperator(post({ purpose: 'tenancy', label: 'letting' })), 422],
  ['/v1/admin/keys/{id}/revoke', `/v1/admin/keys/${EXAMPLE_KEY}/revoke`, { method: 'POST' }, 401],
  [
    '/v1/admin/keys/{id}/revoke',
    `/v1/admin/keys/key-${'0'.repeat(16)}/revoke`,
    asOperator({ method: 'POST' }),
    404,
  ],
  [
    '/v1/admin/keys/{id}/audiences',
    `/v1/admin/keys/${EXAMPLE_KEY}/audiences`,
    asOperator(post({ audiences: ['https://shop.example:443'] })),
    400,
  ],
  ['/v1/admin/keys/{id}/audiences', `/v1/admin/keys/${EXAMPLE_KEY}/audiences`, post({ audiences: [] }), 401],
  [
    '/v1/admin/keys/{id}/audiences',
    `/v1/admin/keys/key-${'0'.repeat(16)}/audiences`,
    asOperator(post({ audiences: [] })),
    404,
  ],
  ['/v1/admin/events', '/v1/admin/events?after=none', asOperator(), 400],
  ['/v1/admin/events', '/v1/admin/events', {}, 401],
];

/** How the operations on statements and their log refuse. The key of the examples is revoked by then: another is made. */
function statementCases(): Case[] {
  const one = '/v1/statements/{code}';
  const many = '/v1/statements';
  const code = codeOf('noEntry');
  const holding = (init: RequestInit = {}): RequestInit => ({
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${HOLDER}` },
  });
  const at = (path: string, audience: string = SHOP): string =>
    `${path}?audience=${encodeURIComponent(audience)}`;
  const paper = '/v1/statements/by-short-code/{shortCode}';
  const status = '/v1/statements/status/{list}';
  const held = { headers: { 'if-none-match': '*' } };
  return [
    [one, at(`/v1/statements/${code}`), holding(), 200],
    [one, at(`/v1/statements/${unborneCode()}`), holding(), 200],
    [one, at('/v1/statements/110101199001011237'), holding(), 422],
    [one, at('/v1/statements/nothing'), holding(), 400],
    [one, at(`/v1/statements/${code}`, 'https://SHOP.example/'), holding(), 400],
    [one, at(`/v1/statements/${code}`, 'https://rival.example'), holding(), 403],
    [one, at(`/v1/statements/${code}`), {}, 401],
    [many, many, holding(post({ audience: SHOP, codes: allCodes })), 200],
    [many, many, holding(post({ audience: SHOP, codes: [code, 'x'] })), 400],
    [many, many, post({ audience: SHOP, codes: [code] }), 401],
    [many, many, holding(post({ audience: 'https://rival.example', codes: [code] })), 403],
    [many, many, holding(post({ audience: SHOP, codes: Array(501).fill(code) })), 413],
    [many, many, post('x', 'text/plain'), 415],
    [many, many, holding(post({ audience: SHOP, codes: ['110101199001011237'] })), 422],
    [paper, '/v1/statements/by-short-code/000000000001', {}, 400],
    [paper, '/v1/statements/by-short-code/000000000000', {}, 404],
    [one, at(`/v1/statements/${codeOf('openEnded')}`), holding(), 200],
    [
      '/v1/admin/entries/{id}/commands',
      `/v1/admin/entries/B02-${codeOf('openEnded')}-1/commands`,
      asOperator(post({ action: 'remove', reason: 'corrected', on: '2026-03-02' })),
      200,
    ],
    [paper, '/v1/statements/by-short-code/{shortCode}', {}, 410],
    [status, '/v1/statements/status/0', held, 304],
    [status, '/v1/statements/status/x', {}, 400],
    [status, '/v1/statements/status/9', {}, 404],
    [
      '/.well-known/credit-lens-statement-keys.json',
      '/.well-known/credit-lens-statement-keys.json',
      held,
      304,
    ],
    ['/v1/log', '/v1/log', held, 304],
    ['/v1/log/proof', '/v1/log/proof?hash=0', {}, 400],
    ['/v1/log/proof', `/v1/log/proof?hash=${'0'.repeat(64)}`, {}, 404],
    ['/v1/log/consistency', '/v1/log/consistency?first=2&second=1', {}, 400],
  ];
}

/** Every kind: all its rows, and its first row alone. */
function referenceCases(): Case[] {
  return kinds.flatMap((kind): Case[] => {
    const path = `/v1/reference/${kind}`;
    const one = `${path}/{id}`;
    return [
      [path, path, {}, 200],
      [path, path, { headers: { 'if-none-match': '*' } }, 304],
      [one, `${path}/nothing`, {}, 404],
      [one, `${path}/${referenceCatalogue[kind].items[0]?.id}`, {}, 200],
    ];
  });
}

const cases: readonly Case[] = [
  ...allCodes.map((code) => ['/v1/entities/{code}', `/v1/entities/${code}`, {}, 200] as const),
  ['/v1/entities/{code}', `/v1/entities/${unborneCode()}`, {}, 200],
  ['/v1/entities/{code}', '/v1/entities/nothing', {}, 400],
  ['/v1/entities/{code}', '/v1/entities/110101199001011237', {}, 422],
  ['/v1/entities/{code}', `/v1/entities/${codeOf('noEntry')}`, fault, 503],
  ['/v1/entities/{code}', `/v1/entities/${codeOf('noEntry')}`, { headers: { 'if-none-match': '*' } }, 304],
  ['/v1/entities/lookup', '/v1/entities/lookup', post({ codes: [...allCodes, 'x', unborneCode()] }), 200],
  ['/v1/entities/lookup', '/v1/entities/lookup', post({ codes: [] }), 400],
  ['/v1/entities/lookup', '/v1/entities/lookup', post({ codes: Array(501).fill('x') }), 413],
  ['/v1/entities/lookup', '/v1/entities/lookup', post('x', 'text/plain'), 415],
  ['/v1/entities/lookup', '/v1/entities/lookup', post({ codes: ['110101199001011237'] }), 422],
  ['/v1/search', '/v1/search', post({ name: '子虚', limit: 3 }), 200],
  ['/v1/search', '/v1/search', post({ name: '子' }), 400],
  ['/v1/search', '/v1/search', post(`{"name":"${'子'.repeat(90_000)}"}`), 413],
  ['/v1/search', '/v1/search', post('子虚', 'text/plain'), 415],
  ['/v1/search', '/v1/search', post({ name: '110101199001011237' }), 422],
  ['/v1/listed', '/v1/listed', {}, 200],
  ['/v1/listed', '/v1/listed', { headers: { 'if-none-match': '*' } }, 304],
  ['/v1/changes', '/v1/changes', {}, 200],
  ['/v1/changes', '/v1/changes?wait=x', {}, 400],
  ['/v1/changes', '/v1/changes?after=nothing', {}, 410],
  ['/v1/changes', '/v1/changes', fault, 503],
  ...referenceCases(),
  ['/v1/reference/regulations', '/v1/reference/regulations?region=310115&asOf=2020-07-01', {}, 200],
  ['/v1/reference/regulations', '/v1/reference/regulations?region=991115', {}, 400],
  ['/v1/reference/regulations', '/v1/reference/regulations?asOf=2020-02-30', {}, 400],
  ...exampleCases(),
  ...allCodes.map(
    (code) => ['/v1/entities/{code}/records', `/v1/entities/${code}/records`, {}, 200] as const,
  ),
  ...allCodes.map(
    (code) =>
      ['/v1/entities/{code}/records', `/v1/entities/${code}/records?asOf=2021-05-01`, {}, 200] as const,
  ),
  ...refusals,
  ...statementCases(),
  ['/v1/coverage', '/v1/coverage', {}, 200],
  ['/healthz', '/healthz', {}, 200],
  ['/openapi.json', '/openapi.json', {}, 200],
];

const heard: Heard = new Map();

describe('every answer fits openapi.json', () => {
  test.each(cases)('%s at %s', async (path, address, init, status) => {
    const response = await app.request(fillPath(address, heard), init);
    expect(response.status).toBe(status);
    const schema = schemaOf(path, (init.method ?? 'GET').toLowerCase(), status);
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    const answer: unknown = text === '' ? undefined : type === 'application/vc+jwt' ? text : JSON.parse(text);
    expect(schema.safeParse(answer).error).toBeUndefined();
    listen(answer, heard);
    expect(type).toMatch(
      status >= 400
        ? /^application\/problem\+json/
        : status === 304
          ? /^$/
          : path.endsWith('/status/{list}')
            ? /^application\/vc\+jwt$/
            : /^application\/json/,
    );
  });

  test('and a field that the contract does not name would be noticed', async () => {
    const result: unknown = await (await app.request('/healthz')).json();
    const schema = schemaOf('/healthz', 'get', 200);
    expect(schema.safeParse({ ...(result as object), extra: 1 }).success).toBe(false);
  });

  test('with a case for every operation', () => {
    expect(new Set(cases.map(([path]) => path))).toEqual(new Set(Object.keys(contract.paths)));
  });

  test('and for every status that the contract names for those of the operator, for objections and for files', () => {
    const had = new Set(cases.map(([path, , init, status]) => `${init.method ?? 'GET'} ${path} ${status}`));
    const named = operations
      .filter(({ path }) => /admin|objections|records$|statement|log/.test(path))
      .flatMap(({ path, method, operation }) =>
        Object.keys(operation.responses)
          .filter((status) => status !== 'default')
          .map((status) => `${method.toUpperCase()} ${path} ${status}`),
      );
    expect(named.filter((one) => !had.has(one))).toEqual([]);
  });

  test('also where look-ups need a key', async () => {
    for (const path of [`/v1/entities/${codeOf('noEntry')}`, `/v1/entities/${codeOf('noEntry')}/records`]) {
      const response = await guarded.request(path);
      expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
      const operation = path.endsWith('records') ? '/v1/entities/{code}/records' : '/v1/entities/{code}';
      expect(schemaOf(operation, 'get', 'default').safeParse(await response.json()).error).toBeUndefined();
    }
  });

  test('and serves the very document', async () => {
    const file = JSON.parse(
      readFileSync(new URL('../../../sdk/openapi.json', import.meta.url), 'utf8'),
    ) as unknown;
    expect(await (await app.request('/openapi.json')).json()).toEqual(file);
  });
});
