import type { ScaleVersion } from '@credit-lens/sdk/contract';
import { describe, expect, test } from 'vitest';
import { placeInBand } from './place-in-band.ts';
import { type ReferenceKind, referenceCatalogue } from './reference-catalogue.ts';

const { scales, cities, lists, systems, regulations, instruments, authorities } = referenceCatalogue;

function versionOf(scale: string, version: string): ScaleVersion {
  const found = scales.items.find(({ id }) => id === scale)?.versions.find(({ id }) => id === version);
  if (found === undefined) throw new Error(`No version ${version} of ${scale}`);
  return found;
}

/** Everything that a row says in English. */
function said(kind: ReferenceKind, id: string): string {
  const row = referenceCatalogue[kind].items.find((each) => each.id === id);
  if (row === undefined) throw new Error(`No row ${id} in ${kind}`);
  return JSON.stringify(row);
}

const list = (id: string) => lists.items.find((row) => row.id === id);

describe('scales keep the bands that the sources print, gaps included', () => {
  test.each([
    ['rongcheng', '2016', 1_050, 'outOfBand'],
    ['rongcheng', '2016', 1_051, 'AAA'],
    ['rongcheng', '2016', 1_049, 'AA'],
    ['rongcheng', '2016', 1_000, 'A'],
    ['rongcheng', '2016', 849, 'C'],
    ['rongcheng', '2016', 599, 'D'],
    ['rongcheng', '2021', 849, 'outOfBand'],
    ['rongcheng', '2021', 848, 'C'],
    ['rongcheng', 'reported-liu-2019', 960, 'A'],
    ['rongcheng', 'reported-walkowski', 599, 'outOfBand'],
    ['suining', '2010', 970, 'outOfBand'],
    ['suining', '2010', 971, 'A'],
    ['sta-taxpayer', '2014', 90, 'A'],
  ])('%s of %s: %d is %s', (scale, version, value, label) => {
    const band = placeInBand(value, versionOf(scale, version));
    expect(band === 'outOfBand' ? band : band.label).toBe(label);
  });

  test('and their ends: Suzhou 0 to 200 from 100, Sesame 350 to 950, Jiangsu 9 of 12, Wuhan 100 of 100', () => {
    expect(versionOf('suzhou-osmanthus', '2016')).toMatchObject({ minimum: 0, maximum: 200, start: 100 });
    expect(versionOf('sesame', '2015')).toMatchObject({ minimum: 350, maximum: 950 });
    expect(versionOf('jiangsu-environment', 'undated')).toMatchObject({ maximum: 12, start: 9 });
    expect(versionOf('wuhan-environment', 'undated')).toMatchObject({ maximum: 100, start: 100 });
    expect(
      versionOf('cscs-four', 'reported-2021')
        .bands.map(({ label }) => label)
        .join(''),
    ).toBe('优良中差');
  });

  test('the points of Suining sum up to 1,000, the weights of Sesame to 100', () => {
    const points = versionOf('suining', '2010').inputs.map(
      ({ text }) => /, (\d+) points$/.exec(text.en)?.[1],
    );
    expect(points.reduce((sum, each) => sum + Number(each), 0)).toBe(1_000);
    const weights = versionOf('sesame', '2015').inputs.map(({ weightPercent }) => weightPercent ?? 0);
    expect(weights.reduce((sum, each) => sum + each, 0)).toBe(100);
  });
});

describe('cities keep their numbers', () => {
  // Chuncheng Liu, 2019, table of cities: population in millions, output in billion yuan, launch, indicators.
  const printed = [
    ['371082', 0.7, 121.1, '2014-01-01', 391],
    ['310000', 24.2, 3267.9, '2014-04-30', null],
    ['320500', 10.7, 1859.7, '2016-01-23', 243],
    ['330782', 1.3, 124.8, '2017-08-10', 175],
    ['340200', 3.7, 327.9, '2017-11-01', null],
    ['370700', 9.4, 680.5, '2018-01-09', null],
    ['321300', 2.9, 277.1, '2018-03-23', 80],
    ['231081', 0.1, 1.1, '2018-03-26', 236],
    ['350100', 7.7, 785.6, '2018-06-04', 68],
    ['350200', 4, 479.1, '2018-07-05', 750],
    ['610900', 2.7, 113.4, '2018-08-20', 210],
    ['371121', 5.1, 25.8, '2018-09-01', 305],
    ['371000', 2.8, 394.9, '2018-11-02', 1503],
    ['330100', 9.5, 1350, '2018-11-16', null],
    ['361000', 4, 138.2, '2018-11-16', null],
    ['320281', 1.7, 380.6, '2018-11-19', 112],
    ['410482', 0.9, 43.4, '2018-11-29', 220],
    ['320585', 0.7, 124.1, '2018-12-04', 54],
    ['410900', 4, 165.4, '2018-12-28', 83],
    ['210100', 8.3, 635, '2019-01-15', null],
    ['150600', 2.1, 376.3, '2019-03-15', 49],
  ] as const;

  test.each(printed)(
    '%s: %d million, %d billion, %s, %s',
    (region, population, output, launched, indicators) => {
      expect(cities.items.find(({ regionCode }) => regionCode === region)).toMatchObject({
        populationMillions: population,
        outputBillionYuan: output,
        launched,
        indicators,
      });
    },
  );

  test('21 of them, 16 since 2018, 17 above a million', () => {
    expect(cities.items.filter(({ hasPoints }) => hasPoints)).toHaveLength(21);
    expect(printed.filter(([, , , launched]) => launched >= '2018')).toHaveLength(16);
    expect(printed.filter(([, population]) => population > 1)).toHaveLength(17);
  });
});

describe('rules keep their numbers', () => {
  test('thresholds: 100,000 of tax, one in a thousand at customs, two clean years, three of safety, five outlets', () => {
    const thresholds = lists.items.flatMap((row) =>
      row.thresholds.map(({ value, ...rest }) => ({ list: row.id, value, ...rest })),
    );
    const has = (id: string, value: number) =>
      thresholds.some((threshold) => threshold.list === id && threshold.value === value);
    expect(has('B06', 100_000)).toBe(true);
    expect(has('B07', 0.001)).toBe(true);
    expect(has('R03', 2)).toBe(true);
    expect(has('R05', 3)).toBe(true);
    const outlets = thresholds.find(({ quantity }) => quantity === 'penalisedOutletsInOneYear');
    expect(outlets).toMatchObject({ value: 5, force: 'draftOnHold' });
    expect(list('B07')?.grounds.statedCount).toBe(10);
    expect(list('B02')?.thresholds.every(({ comparison }) => comparison === 'none')).toBe(true);
  });

  test('national adverse lists: three months at least and five years at most, as usual; the court list states none', () => {
    const usual = lists.items.filter(
      ({ stay }) => stay.minimum !== 'notStated' && stay.maximum !== 'notStated',
    );
    for (const { stay } of usual.filter(({ treatment }) => treatment === 'lookedUp'))
      expect(stay).toMatchObject({
        minimum: { value: 3, unit: 'months' },
        maximum: { value: 5, unit: 'years' },
        basis: 'usual',
      });
    expect(list('B11')?.stay.basis).toBe('usual');
    expect(list('B02')?.stay).toMatchObject({ minimum: 'notStated', maximum: 'notStated' });
    expect(list('NR-SERIOUS-2021')?.stay.minimum).toBe('notStated');
  });
});

describe('every number of the sources that has a place in the catalogue stands there', () => {
  test.each<[ReferenceKind, string, RegExp]>([
    ['systems', 'unified-code', /38\.5 million enterprises.*82 million sole proprietors, 71\.5 percent/],
    ['lists', 'B02', /1,391 state-owned.*214,141 of 215,582.*7\.2 million/],
    ['lists', 'R03', /44 of the 51/],
    ['scales', 'comprehensive-grade', /33 million/],
    ['systems', '531x', /2\.4 billion records, 315/],
    ['systems', 'local-databases', /88 bodies, 11\.3 million/],
    ['systems', 'ncisp', /31 local platforms, more than 10 billion/],
    ['systems', 'rongcheng', /601,000.*30,000.*35,000 sole.*16,000 enterprises, 140.*940/],
    ['systems', 'platform-enforcement', /130,000 blocks and more than 5,300/],
    ['systems', 'joint-punishment-mechanism', /51 memoranda; 226 triggers; 91 percent.*11,000 listed, 50/],
    ['systems', 'baihang', /36 percent.*8 percent each/],
    ['systems', 'corporate-raters', /130/],
    ['systems', 'credit-file', /75 percent/],
    ['scales', 'sta-taxpayer', /RMB 50,000.*95 deductible/s],
    ['scales', 'cigia-quality', /"weightPercent":30/],
    ['lists', 'L-GOV-DEBT', /at least 500; more than 480/],
    ['lists', 'B08', /two years .*five years/],
  ])('%s %s', (kind, id, figure) => {
    expect(said(kind, id)).toMatch(figure);
  });

  test('400 items of the national catalogue, five days to decide a repair, 290 data types of Beijing', () => {
    const rules = JSON.stringify(regulations.items);
    expect(rules).toMatch(/400 items/);
    expect(rules).toMatch(/decision within five days/);
    expect(rules).toMatch(/290 types, 26 categories, 42 unconditional/);
  });

  test('counts of the memoranda, each as its own source counts', () => {
    const counts = JSON.stringify(instruments);
    for (const [id, value] of [
      ['memoranda-2024', 51],
      ['triggers', 226],
      ['measures-restating-law', 91],
    ])
      expect(counts).toMatch(new RegExp(`"id":"${id}"[^}]*\\}?[^}]*"value":${value}`));
    expect(authorities.items.filter(({ conferenceNumber }) => conferenceNumber !== null)).toHaveLength(46);
    expect(systems.items.length).toBeGreaterThan(80);
  });
});
