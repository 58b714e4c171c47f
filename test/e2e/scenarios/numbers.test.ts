/** The numbers of the sources, as the product answers with them over HTTP. */
import { cast } from '@credit-lens/api-mock/cast';
import { type RunningServer, startServer } from '@credit-lens/api-mock/start-server';
import { type CreditClient, createCreditClient } from '@credit-lens/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firm } from './firms-page.ts';
import { onlyEntry } from './scenario.ts';

let server: RunningServer;
let client: CreditClient;
beforeAll(async () => {
  server = await startServer({ port: 0, database: ':memory:', size: 20_000 });
  client = createCreditClient({ baseUrl: server.address, cache: false, timeout: 30_000 });
});
afterAll(() => server?.close());

async function listedCodes(): Promise<readonly { code: string; lists: readonly string[] }[]> {
  const answer = await client.listedSet();
  if (!answer.modified) throw new Error('There is a listed set.');
  return answer.set.items;
}

describe('Schaefer 2020', () => {
  test('40 adverse lists, 8 recognition lists and 3 announced ones are national (appendix III)', async () => {
    const national = (await client.lists()).filter(({ origin }) => origin === 'national');
    const counts = new Map<string, number>();
    for (const { id } of national) counts.set(id.slice(0, 1), (counts.get(id.slice(0, 1)) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ B: 40, R: 8, N: 3 });
  });

  test('19 numbered types of public credit information, each of which a file can hold (table 1)', async () => {
    const { items } = await client.reference('record-types');
    expect(items.filter(({ number }) => number !== null)).toHaveLength(19);
    const file = await client.records(firm('fullFile').code);
    if (file.outcome !== 'found') throw new Error(file.outcome);
    const types = new Set<string>(file.records.map(({ type }) => type));
    const numbered = items.filter(({ number }) => number !== null).map(({ id }) => id);
    expect(numbered.filter((id) => !types.has(id))).toEqual([]);
  });

  test('portals hold 89, 25, 20 and 0 percent of an authority’s entries (section 8.1)', async () => {
    const { sources } = await client.coverage();
    const shares = sources.flatMap(({ share }) => share ?? []);
    expect(shares).toEqual(expect.arrayContaining([0.89, 0.25, 0.2, 0]));
  });

  test('repair: at least three months on a list, five days for the decision (section 4.3)', async () => {
    const list = await client.list('B16');
    expect(list.stay).toMatchObject({
      minimum: { value: 3, unit: 'months' },
      maximum: { value: 5, unit: 'years' },
    });
    const { repair } = onlyEntry(await client.lookup(firm('repairVerified').code));
    // Days of an invented register count from its UTC day, which is yesterday's in China until eight in the morning.
    const verified = Date.now() - 2 * 86_400_000;
    expect(repair.decisionDueOn).toBe(new Date(verified + 5 * 86_400_000).toISOString().slice(0, 10));
  });
});

describe('Brussee 2023', () => {
  test('between 1.1 and 1.8 percent of organisations are listed (chapter 5)', async () => {
    const { register } = await client.coverage();
    const share = register.listedEntities / register.entities;
    expect(share).toBeGreaterThan(0.011);
    expect(share).toBeLessThan(0.018);
  });

  test('half to nine tenths of all listings are the court’s (chapter 5)', async () => {
    const invented = new Set(cast().map(({ code }) => code));
    const lists = (await listedCodes())
      .filter(({ code }) => !invented.has(code))
      .flatMap((item) => item.lists);
    const share = lists.filter((id) => id === 'B02').length / lists.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
  });

  test('one offence can be reported up to 17 times and stays one entry (chapter 5)', async () => {
    expect(onlyEntry(await client.lookup(firm('duplicates17').code)).mergedReports).toBe(17);
  });

  test('290 data types in 26 categories, 42 of them unconditional (Beijing catalogue)', async () => {
    const { beijingCategories } = await client.reference('record-types');
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(beijingCategories).toHaveLength(26);
    expect(sum(beijingCategories.map(({ dataTypes }) => dataTypes))).toBe(290);
    expect(sum(beijingCategories.map(({ unconditional }) => unconditional))).toBe(42);
  });
});

describe('Kuo 2024 and Liu 2019', () => {
  test('51 memoranda, 226 triggers, 91 percent of measures restate law (Kuo II.3 a aa)', async () => {
    const { counts } = await client.reference('instruments');
    const values = counts.map(({ value }) => value);
    expect(values).toEqual(expect.arrayContaining([51, 226, 91]));
  });

  test('the court reviews within 15 days, and the court above within 15 more (Kuo II.4 e)', async () => {
    const { remedy } = onlyEntry(await client.lookup(firm('courtListed').code));
    expect(remedy.reviews.map(({ within }) => within)).toEqual([15, 15]);
    expect(remedy.suspendsPublication).toBe(false);
  });

  test('21 cities with points, 15 of which print 49 to 1,503 indicators (Liu, table 1)', async () => {
    const { items } = await client.reference('cities');
    const scored = items.filter(({ hasPoints, sourceLine }) => hasPoints && sourceLine.includes('liu-2019'));
    const indicators = scored.flatMap((city) => city.indicators ?? []);
    expect([scored.length, indicators.length]).toEqual([21, 15]);
    expect([Math.min(...indicators), Math.max(...indicators)]).toEqual([49, 1_503]);
  });

  test('two cities are called Fuzhou, and their region codes differ (Liu, table 1)', async () => {
    const { items } = await client.reference('cities');
    const both = items.filter(({ name }) => /^Fuzhou\b/.test(name.en));
    expect(both.map(({ regionCode }) => regionCode).sort()).toEqual(['350100', '361000']);
  });

  test('1050 and 849 in Rongcheng and 970 in Suining lie in the gaps that the sources print', async () => {
    const edges = async (scale: string, version: string) => {
      const { versions } = await client.referenceItem('scales', scale);
      const bands = versions.find(({ id }) => id === version)?.bands ?? [];
      return bands.map(({ label }) => label);
    };
    expect(await edges('rongcheng', '2016')).toEqual(['AAA', 'AA', 'A+', 'A', 'A-', 'B', 'C', 'D']);
    expect(await edges('suining', '2010')).toEqual(['A', 'B', 'C', 'D']);
    const file = await client.records(firm('pointsInNoBand').code);
    if (file.outcome !== 'found') throw new Error(file.outcome);
    for (const record of file.records)
      if (record.type === 'credit-evaluation') expect(record.band).toEqual({ kind: 'outOfBand' });
  });
});

describe('scale', () => {
  test('a thousand suppliers are answered one by one, each in its own outcome', async () => {
    const known = cast().flatMap(({ code }) => code ?? []);
    const codes = Array.from({ length: 1_000 }, (_, index) =>
      index % 10 === 0
        ? `91330106FAKE${String(index).padStart(5, '0')}X`
        : (known[index % known.length] ?? ''),
    );
    const results = await client.lookupMany(codes);
    expect(results).toHaveLength(1_000);
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(
      new Set(['listed', 'noEntry', 'notCovered']),
    );
  });
});
