import { readFileSync } from 'node:fs';
import contract from '@credit-lens/sdk/openapi.json' with { type: 'json' };
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { cast } from '../register/cast.ts';
import { unborneCode } from '../register/invented-code.ts';
import { openRegister } from '../store/open-register.ts';
import { createApp } from './create-app.ts';
import { kinds } from './reference-routes.ts';

const now = new Date('2026-03-02T10:00:30Z');
const { store } = openRegister({ size: 600, now });
const app = createApp({ store, now: () => now, faults: true });
afterAll(() => store.close());

const codeOf = (role: string): string => cast().find((member) => member.role === role)?.code ?? '';

/** The schemas of openapi.json itself, not those it was made from. */
const definitions = JSON.parse(
  JSON.stringify(contract.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
) as Record<string, object>;

function schemaOf(path: string, method: string, status: number): z.ZodType {
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
  ...referenceCases(),
  ['/v1/reference/regulations', '/v1/reference/regulations?region=310115&asOf=2020-07-01', {}, 200],
  ['/v1/reference/regulations', '/v1/reference/regulations?region=991115', {}, 400],
  ['/v1/reference/regulations', '/v1/reference/regulations?asOf=2020-02-30', {}, 400],
  ['/v1/coverage', '/v1/coverage', {}, 200],
  ['/healthz', '/healthz', {}, 200],
  ['/openapi.json', '/openapi.json', {}, 200],
];

describe('every answer fits openapi.json', () => {
  test.each(cases)('%s at %s', async (path, address, init, status) => {
    const response = await app.request(address, init);
    expect(response.status).toBe(status);
    const schema = schemaOf(path, (init.method ?? 'GET').toLowerCase(), status);
    const text = await response.text();
    expect(schema.safeParse(text === '' ? undefined : JSON.parse(text)).error).toBeUndefined();
    expect(response.headers.get('content-type') ?? '').toMatch(
      status >= 400 ? /^application\/problem\+json/ : status === 304 ? /^$/ : /^application\/json/,
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

  test('and serves the very document', async () => {
    const file = JSON.parse(
      readFileSync(new URL('../../../sdk/openapi.json', import.meta.url), 'utf8'),
    ) as unknown;
    expect(await (await app.request('/openapi.json')).json()).toEqual(file);
  });
});
