import type { ListedSet, LookupResult } from '@credit-lens/sdk/contract';
import { afterAll, describe, expect, test } from 'vitest';
import { cast } from '../register/cast.ts';
import { unborneCode } from '../register/invented-code.ts';
import { openRegister } from '../store/open-register.ts';
import { createApp } from './create-app.ts';
import { FRESHNESS } from './freshness.ts';

let clock = new Date('2026-03-02T10:00:30Z');
const { store } = openRegister({ size: 600, now: clock });
const app = createApp({ store, now: () => clock });
afterAll(() => store.close());

const codeOf = (role: string): string => cast().find((member) => member.role === role)?.code ?? '';
const at = (instant: string): void => {
  clock = new Date(instant);
};
const maxAgeOf = (response: Response): number =>
  Number(/max-age=(\d+)/.exec(response.headers.get('cache-control') ?? '')?.[1]);

describe('how long an answer may be kept', () => {
  test.each([
    ['courtListed', FRESHNESS.listed],
    ['contested', FRESHNESS.unsettled],
    ['repairPending', FRESHNESS.unsettled],
    ['noEntry', FRESHNESS.noEntry],
    ['soleProprietor', FRESHNESS.notCovered],
  ])('%s: body and header agree', async (role, lifetime) => {
    at('2026-03-02T10:00:30Z');
    const response = await app.request(`/v1/entities/${codeOf(role)}`);
    const { freshUntil } = (await response.json()) as LookupResult;
    expect(Date.parse(freshUntil)).toBe(Date.parse('2026-03-02T10:00:00Z') + lifetime);
    expect(clock.getTime() + maxAgeOf(response) * 1_000).toBe(Date.parse(freshUntil));
    expect(response.headers.get('cache-control')).toMatch(/^private, .*must-revalidate$/);
  });

  test('a fixed term that ends today ends the answer with it, and then the entry is no longer served', async () => {
    const address = `/v1/entities/${codeOf('endsToday')}`;
    at('2026-03-02T15:30:00Z');
    const before = await app.request(address);
    expect(await before.json()).toMatchObject({ outcome: 'listed', freshUntil: '2026-03-02T16:00:00Z' });
    expect(maxAgeOf(before)).toBe(1_800);
    const listed = await app.request('/v1/listed');
    expect(maxAgeOf(listed)).toBe(1_800);
    expect(maxAgeOf(await app.request('/v1/coverage'))).toBe(1_800);
    expect(((await listed.json()) as ListedSet).items.some((item) => item.code === codeOf('endsToday'))).toBe(
      true,
    );
    at('2026-03-02T16:00:00Z');
    expect(await (await app.request(address)).json()).toMatchObject({ outcome: 'noEntry' });
    expect(await (await app.request('/v1/listed')).text()).not.toContain(codeOf('endsToday'));
  });

  test('reference data a day, the listed set and what counts it an hour, health, searches and batches not at all', async () => {
    at('2026-03-03T10:00:00Z');
    for (const path of ['/v1/reference/lists', '/v1/reference/lists/B02', '/openapi.json'])
      expect(maxAgeOf(await app.request(path))).toBe(86_400);
    for (const path of ['/v1/listed', '/v1/coverage']) expect(maxAgeOf(await app.request(path))).toBe(3_600);
    expect((await app.request('/healthz')).headers.get('cache-control')).toBe('no-store');
    for (const [path, body] of [
      ['/v1/search', { name: '子虚' }],
      ['/v1/entities/lookup', { codes: ['x'] }],
    ] as const) {
      const headers = { 'content-type': 'application/json' };
      const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('asking again', () => {
  test.each([
    `/v1/entities/${codeOf('courtListed')}`,
    `/v1/entities/${unborneCode()}`,
    '/v1/listed',
    '/v1/reference/lists',
    '/v1/reference/lists/R03',
    '/v1/coverage',
    '/openapi.json',
    '/docs',
  ])('with the ETag of %s gives 304 and no body', async (path) => {
    at('2026-03-03T10:00:10Z');
    const etag = (await app.request(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await app.request(path, { headers: { 'if-none-match': tag } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('etag')).toBe(etag);
    }
    expect((await app.request(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('gives everyone the same listed set until the hour is over', async () => {
    at('2026-03-03T10:00:10Z');
    const first = await (await app.request('/v1/listed', { headers: { 'accept-language': 'zh' } })).text();
    at('2026-03-03T10:59:59Z');
    expect(await (await app.request('/v1/listed')).text()).toBe(first);
    at('2026-03-03T11:00:00Z');
    expect(await (await app.request('/v1/listed')).text()).not.toBe(first);
  });

  test('gives other bytes once the answer has aged by a minute, so that no 304 keeps an old freshUntil alive', async () => {
    const address = `/v1/entities/${codeOf('courtListed')}`;
    at('2026-03-03T10:00:10Z');
    const etag = (await app.request(address)).headers.get('etag') ?? '';
    at('2026-03-03T10:01:00Z');
    expect((await app.request(address, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });
});
