import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceCatalogue } from './reference-catalogue.ts';
import { regulationsAt } from './regulations-at.ts';

const regulations = referenceCatalogue.regulations.items;
const idsAt = (region?: string, asOf?: string): string[] =>
  regulationsAt(regulations, { region, asOf }).map((row) => row.id);

describe('regulations by region and day', () => {
  test('a district of Shanghai meets the rules of Shanghai and of the country, and no others', () => {
    const rows = regulationsAt(regulations, { region: '310115', asOf: '2020-07-01' });
    expect(rows.map((row) => row.id)).toContain('p-shanghai-social-credit');
    expect(new Set(rows.map((row) => row.region))).toEqual(new Set([null, '310000']));
    for (const row of rows) expect(row.level).not.toBe('foreign');
  });

  test('a county meets the rules of its province and its own, and its neighbour does not', () => {
    expect(idsAt('371082')).toEqual(expect.arrayContaining(['p-shandong-social-credit', 'rongcheng-2019']));
    expect(idsAt('371083')).not.toContain('rongcheng-2019');
    expect(idsAt('371000')).not.toContain('rongcheng-2019');
  });

  test('rules of another country reach no region', () => {
    const foreign = regulations.filter((row) => row.level === 'foreign').map((row) => row.id);
    expect(foreign.length).toBeGreaterThan(0);
    for (const id of foreign) expect(idsAt('310115')).not.toContain(id);
  });

  test('a province without an instrument says so', () => {
    expect(idsAt('460100', '2020-07-01')).toContain('p-hainan-none');
  });

  test.each([
    ['2017-09-30', false],
    ['2017-10-01', true],
    ['2020-07-01', true],
  ])('rules that took effect in October 2017 are there on %s: %s', (day, there) => {
    expect(idsAt('310115', day).includes('p-shanghai-social-credit')).toBe(there);
  });

  test('where older rules were replaced, a day before the newer ones leaves the older alone', () => {
    const liaoning = (day: string) => idsAt('210100', day).filter((id) => id.startsWith('p-liaoning'));
    expect(liaoning('2018-05-01')).toEqual(['p-liaoning-public-information-2016']);
    expect(liaoning('2020-07-01')).toHaveLength(2);
  });

  test('what no source dates stays on every day', () => {
    const undated = regulations.filter((row) => row.effective === null && row.issued === null);
    expect(undated.length).toBeGreaterThan(0);
    expect(idsAt(undefined, '1900-01-01')).toEqual(undated.map((row) => row.id));
  });

  test('a later day never has fewer rules, nor a smaller division fewer than the one around it', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    const region = fc.constantFrom('110101', '310115', '320324', '330203', '371082', '540102');
    fc.assert(
      fc.property(region, day, day, (code, one, other) => {
        const [first = '', second = ''] = [one, other].map((at) => at.toISOString().slice(0, 10)).sort();
        expect(idsAt(code, second)).toEqual(expect.arrayContaining(idsAt(code, first)));
        expect(idsAt(code, first)).toEqual(expect.arrayContaining(idsAt(`${code.slice(0, 2)}0000`, first)));
      }),
    );
  });

  test('without region and day, all of them', () => {
    expect(regulationsAt(regulations, {})).toEqual(regulations);
  });
});
