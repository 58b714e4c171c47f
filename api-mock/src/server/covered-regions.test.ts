import type { Coverage, ListedSet, LookupResult } from '@credit-lens/sdk/contract';
import { isCovered } from '@credit-lens/sdk/identity';
import { describe, expect, test } from 'vitest';
import { AS_OF, inventedRows, registerOf } from '../publish/testing/register-of.ts';
import { createApp } from './create-app.ts';

/** Zhejiang alone (GB/T 2260). */
const REGION = '33';

const rows = inventedRows(800);
const app = createApp({ store: registerOf(rows, { regionPrefixes: [REGION] }), now: () => AS_OF });
const everywhere = createApp({ store: registerOf(rows), now: () => AS_OF });
const listedOf = async (of: typeof app): Promise<ListedSet> =>
  (await (await of.request('/v1/listed')).json()) as ListedSet;

describe('a register of one region', () => {
  test('says so with its listed set and its coverage', async () => {
    const { coverage, items } = await listedOf(app);
    expect(coverage.regionPrefixes).toEqual([REGION]);
    expect(((await (await app.request('/v1/coverage')).json()) as Coverage).predicate).toEqual(coverage);
    const inside = (await listedOf(everywhere)).items.filter(({ code }) => code.slice(2, 4) === REGION);
    expect(inside.length).toBeGreaterThan(0);
    expect(items).toEqual(inside);
    expect(items.every(({ code }) => isCovered(code, coverage) === 'covered')).toBe(true);
  });

  test('says nothing of a company of another region, though it has its row', async () => {
    const { items } = await listedOf(everywhere);
    const outside = items.find(({ code }) => code.slice(2, 4) !== REGION);
    if (outside === undefined) throw new Error('Companies are listed in several regions.');
    const answer = (await (await app.request(`/v1/entities/${outside.code}`)).json()) as LookupResult;
    expect(answer).toMatchObject({ outcome: 'notCovered', reason: 'outsideRegister' });
    expect(JSON.stringify(answer)).not.toContain(outside.name);
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ name: outside.name });
    const found = await app.request('/v1/search', { method: 'POST', headers, body });
    expect(await found.text()).not.toContain(outside.code);
  });
});
