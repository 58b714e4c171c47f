import { afterAll, describe, expect, test } from 'vitest';
import { referenceCatalogue } from '../catalogue/reference-catalogue.ts';
import { openRegister } from '../store/open-register.ts';
import { createApp } from './create-app.ts';
import { FRESHNESS } from './freshness.ts';
import type { LogLine } from './log-line.ts';
import { kinds } from './reference-routes.ts';

const now = new Date('2026-03-02T10:00:30Z');
const { store } = openRegister({ size: 0, now });
const log: LogLine[] = [];
const app = createApp({ store, now: () => now, log: (line) => log.push(line) });
afterAll(() => store.close());

const get = (path: string, headers = {}): Promise<Response> =>
  Promise.resolve(app.request(`/v1/reference/${path}`, { headers }));
const items = async (path: string): Promise<Record<string, unknown>[]> =>
  ((await (await get(path)).json()) as { items: Record<string, unknown>[] }).items;
const count = async (path: string, holds: (row: Record<string, unknown>) => boolean): Promise<number> =>
  (await items(path)).filter(holds).length;

describe('the catalogue as served', () => {
  test('counts what the sources count', async () => {
    expect(await count('authorities', (row) => row['conferenceNumber'] !== null)).toBe(46);
    expect(await count('lists', (row) => row['origin'] === 'national')).toBe(51);
    expect(await items('instruments')).toHaveLength(50);
    expect(await count('record-types', (row) => row['number'] !== null)).toBe(19);
    expect(await count('cities', (row) => row['hasPoints'] === true)).toBe(21);
    expect(await count('regulations', (row) => row['group'] === 'provincial')).toBe(30);
  });

  test.each(kinds)('%s: each row is served alone as it is served among all', async (kind) => {
    for (const row of await items(kind))
      expect(await (await get(`${kind}/${encodeURIComponent(String(row['id']))}`)).json()).toEqual(row);
  });

  test('has beside the rows what belongs to the kind as a whole', async () => {
    const beside = async (kind: string) => Object.keys((await (await get(kind)).json()) as object).sort();
    expect(await beside('instruments')).toEqual(['counts', 'items']);
    expect(await beside('record-types')).toEqual([
      'beijingCategories',
      'informationClasses',
      'items',
      'nationalTypes',
    ]);
    expect(await beside('cities')).toEqual(['demonstrationBatches', 'items']);
    expect(await beside('flows')).toEqual(['items']);
  });

  test('names the owners of a list in full', async () => {
    const list = (await (await get('lists/B02')).json()) as { owners: unknown };
    expect(list.owners).toEqual([{ id: 'spc', name: { zh: '最高人民法院', en: "Supreme People's Court" } }]);
  });

  test.each(kinds)('%s: may be kept for a day, and is not sent again to who holds it', async (kind) => {
    const first = await get(kind);
    const maxAge = Number(/^public, max-age=(\d+)/.exec(first.headers.get('cache-control') ?? '')?.[1]);
    expect(maxAge).toBeGreaterThan(FRESHNESS.reference / 1_000 - 61);
    const etag = first.headers.get('etag') ?? '';
    expect((await get(kind, { 'if-none-match': etag })).status).toBe(304);
  });
});

describe('regulations of a region on a day', () => {
  test('are those that a company registered there could meet', async () => {
    const all = await items('regulations');
    const pudong = await items('regulations?region=310115&asOf=2020-07-01');
    expect(pudong.length).toBeLessThan(all.length);
    expect(pudong.map((row) => row['id'])).toContain('p-shanghai-social-credit');
    expect(new Set(pudong.map((row) => row['region']))).toEqual(new Set([null, '310000']));
  });

  test.each([
    ['region=3101', '/region'],
    ['region=991115', '/region'],
    ['asOf=2020-02-30', '/asOf'],
    ['asOf=yesterday', '/asOf'],
  ])('are not guessed from %s', async (query, pointer) => {
    const response = await get(`regulations?${query}`);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'invalidRequest', pointers: [pointer] });
  });
});

describe('what the catalogue does not hold', () => {
  test.each(['persons', 'persons/x', 'Lists', 'constructor', '__proto__'])('%s is no kind', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await response.json()) as { code: string; detail: string };
    expect(problem.code).toBe('notFound');
    for (const kind of kinds) expect(problem.detail).toContain(kind);
  });

  test.each(kinds)('%s: an id that no row has is a problem, and is not repeated', async (kind) => {
    const response = await get(`${kind}/110101199001011237`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('110101199001011237');
  });

  test('reaches no log: neither an id, nor a kind that there is not', async () => {
    log.length = 0;
    await get('lists/110101199001011237');
    await get('110101199001011237/x');
    expect(log.map((line) => line.route)).toEqual(['/v1/reference/lists/{id}', '/v1/reference/{kind}/{id}']);
  });

  test('a list that only adds effects to another has no row', async () => {
    expect(referenceCatalogue.lists.items.map((row) => row.id)).not.toContain('B03');
    expect((await get('lists/B03')).status).toBe(404);
  });
});
