import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceCatalogue as catalogue, type ReferenceKind } from './reference-catalogue.ts';
import { sourceLine } from './source-line.ts';

const kinds = Object.keys(catalogue) as ReferenceKind[];
const {
  instruments: { counts, items: instruments },
  'record-types': recordTypes,
  cities,
} = catalogue;
const idsOf = (kind: ReferenceKind) => new Set(catalogue[kind].items.map((row): string => row.id));
const text = (kind: ReferenceKind): string =>
  readFileSync(new URL(`../../catalogue/${kind}.json`, import.meta.url), 'utf8');

describe('the catalogue counts what the sources count', () => {
  test('46 numbered members of the joint conference', () => {
    const numbers = catalogue.authorities.items.flatMap((row) => row.conferenceNumber ?? []);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
  });

  test('51 national lists: 40 black, 8 red, 3 announced; B03 and B04 are effects of B02', () => {
    const national = catalogue.lists.items.filter((row) => row.origin === 'national');
    expect(national).toHaveLength(51);
    const active = national.filter((row) => row.status === 'active');
    expect(active.filter((row) => row.colour === 'black')).toHaveLength(40);
    expect(active.filter((row) => row.colour === 'red')).toHaveLength(8);
    expect(national.filter((row) => row.status === 'announced')).toHaveLength(3);
    const courtList = catalogue.lists.items.find((row) => row.id === 'B02');
    expect(courtList?.instruments).toEqual(['doc-b02', 'doc-b03', 'doc-b04']);
  });

  test('50 documents stand for 53 rows, three of them for a black and a red one', () => {
    expect(instruments).toHaveLength(50);
    expect(new Set(instruments.flatMap((row) => row.rows)).size).toBe(53);
    const dual = instruments.filter((row) => row.colour === 'dual');
    expect(dual).toHaveLength(3);
    for (const row of dual) expect(row.lists).toHaveLength(2);
    const count = (id: string) => counts.find((row) => row.id === id)?.value;
    expect([count('rows'), count('documents'), count('memoranda-2024')]).toEqual([53, 50, 51]);
  });

  test('19 numbered record types, 12 national types, 26 Beijing categories of 290 data types, 42 unconditional', () => {
    const numbers = recordTypes.items.flatMap((row) => row.number ?? []);
    expect(numbers).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
    expect(recordTypes.items.filter((row) => row.growth === 'high')).toHaveLength(6);
    expect(recordTypes.nationalTypes).toHaveLength(12);
    expect(recordTypes.beijingCategories).toHaveLength(26);
    const sum = (of: (row: (typeof recordTypes.beijingCategories)[number]) => number) =>
      recordTypes.beijingCategories.reduce((total, row) => total + of(row), 0);
    expect([sum((row) => row.dataTypes), sum((row) => row.unconditional)]).toEqual([290, 42]);
  });

  test('21 cities with points, 15 of which publish their indicators, 49 to 1503 of them', () => {
    const withPoints = catalogue.cities.items.filter((row) => row.hasPoints);
    expect(withPoints).toHaveLength(21);
    const indicators = withPoints.flatMap((row) => row.indicators ?? []);
    expect([indicators.length, Math.min(...indicators), Math.max(...indicators)]).toEqual([15, 49, 1503]);
    expect(
      withPoints.filter((row) => row.launched?.startsWith('2018') || row.launched?.startsWith('2019')),
    ).toHaveLength(16);
  });

  test('two cities of one romanised name, and one printed in the wrong province, are kept apart by region code', () => {
    const codes = catalogue.cities.items
      .filter((row) => row.name.en === 'Fuzhou')
      .map((row) => row.regionCode);
    expect(codes.toSorted()).toEqual(['350100', '361000']);
    const ankang = catalogue.cities.items.find((row) => row.id === 'ankang');
    expect([ankang?.regionCode, ankang?.provincePrinted, ankang?.province.zh]).toEqual([
      '610900',
      'Shanxi',
      '陕西省',
    ]);
    expect(new Set(catalogue.cities.items.map((row) => row.regionCode)).size).toBe(
      catalogue.cities.items.length,
    );
  });

  test('four batches of demonstration cities make 130', () => {
    expect(cities.demonstrationBatches.reduce((total, batch) => total + batch.size, 0)).toBe(130);
  });

  test('30 provincial instruments, and with the provinces that have none, all 31 provinces', () => {
    const provincial = catalogue.regulations.items.filter((row) => row.group === 'provincial');
    expect(provincial).toHaveLength(30);
    const all = catalogue.regulations.items.filter(
      (row) => row.group === 'provincial' || row.group === 'provincialNone',
    );
    expect(new Set(all.map((row) => row.region)).size).toBe(31);
    expect(catalogue.regulations.items.filter((row) => row.group === 'nationalPolicy')).toHaveLength(10);
  });

  test('portals hold 89, 25, 20, 0 and 10 percent', () => {
    const shares = catalogue.sources.items.flatMap((row) => row.share ?? []);
    for (const share of [0.89, 0.25, 0.2, 0, 0.1]) expect(shares).toContain(share);
  });
});

describe('the catalogue agrees with itself', () => {
  test.each(kinds)('%s: every id stands for one row', (kind) => {
    expect(idsOf(kind).size).toBe(catalogue[kind].items.length);
  });

  test('every id that a row names exists', () => {
    const unknown: string[] = [];
    const check = (from: string, kind: ReferenceKind, ids: readonly string[]) => {
      const known = idsOf(kind);
      for (const id of ids) if (!known.has(id)) unknown.push(`${from} names ${kind} “${id}”`);
    };
    for (const row of catalogue.lists.items) {
      check(
        row.id,
        'authorities',
        row.owners.map((owner) => owner.id),
      );
      check(row.id, 'instruments', row.instruments);
      check(row.id, 'regulations', row.rules);
      check(row.id, 'lists', row.related);
    }
    for (const row of instruments) {
      check(row.id, 'authorities', row.controllers);
      check(row.id, 'lists', row.lists);
    }
    for (const row of catalogue.measures.items) {
      check(row.id, 'authorities', row.imposedBy);
      check(row.id, 'lists', row.appliesTo.lists);
    }
    const categories = new Set(recordTypes.beijingCategories.map((row) => row.id));
    for (const row of recordTypes.items) {
      check(row.id, 'authorities', row.contributors);
      for (const id of row.beijingCategories)
        if (!categories.has(id)) unknown.push(`${row.id} names category “${id}”`);
    }
    for (const row of catalogue.scales.items)
      if (row.owner !== 'notStated') check(row.id, 'authorities', [row.owner]);
    for (const row of catalogue.regulations.items) {
      check(row.id, 'authorities', row.issuers);
      check(row.id, 'lists', row.lists);
    }
    for (const row of catalogue.systems.items) check(row.id, 'authorities', row.operators);
    for (const row of catalogue.flows.items) check(row.id, 'systems', [row.from, row.to]);
    for (const row of catalogue.sources.items) {
      check(row.id, 'systems', [row.system]);
      check(row.id, 'lists', row.lists ?? []);
    }
    for (const batch of cities.demonstrationBatches) check(`batch ${batch.number}`, 'cities', batch.named);
    expect(unknown).toEqual([]);
  });

  test('a list and the document behind it name each other', () => {
    for (const list of catalogue.lists.items.filter((row) => row.origin === 'national'))
      for (const id of list.instruments)
        expect(instruments.find((row) => row.id === id)?.lists, `${list.id} and ${id}`).toContain(list.id);
  });

  test('bands run upwards, and inside the scale', () => {
    for (const scale of catalogue.scales.items)
      for (const version of scale.versions)
        for (const { interval } of version.bands) {
          if (interval === 'notStated') continue;
          const from = interval.from?.value ?? Number.NEGATIVE_INFINITY;
          const to = interval.to?.value ?? Number.POSITIVE_INFINITY;
          expect(from, `${scale.id} ${version.id}`).toBeLessThanOrEqual(to);
        }
  });

  test('what a source says does not flow is nowhere said to flow', () => {
    const flowing = new Set(
      catalogue.flows.items.filter((row) => row.status !== 'absent').map((row) => `${row.from}--${row.to}`),
    );
    for (const row of catalogue.flows.items) {
      expect(row.id).toBe(`${row.from}--${row.to}`);
      if (row.status === 'absent') expect(flowing).not.toContain(row.id);
    }
  });
});

describe('the catalogue keeps the limits of the field', () => {
  const listsOf = (id: string) => catalogue.measures.items.find((row) => row.id === id)?.appliesTo;

  test('limits on consumption stand on the court list alone', () => {
    for (const measure of catalogue.measures.items.filter((row) => row.area === 'consumption'))
      expect(measure.appliesTo, measure.id).toEqual({ lists: ['B02'], elsewhere: 'none' });
  });

  test('ticket limits stand also on the travel lists, exit limits also on tax, customs and military lists, and nowhere else', () => {
    expect(listsOf('no-fly')).toEqual({ lists: ['B41'], elsewhere: 'none' });
    expect(listsOf('no-ride')).toEqual({ lists: ['B42'], elsewhere: 'none' });
    expect(listsOf('exit-limits')).toEqual({
      lists: ['B02', 'B06', 'B07', 'NR-MILITARY'],
      elsewhere: 'none',
    });
  });

  test('the five measures of platforms are voluntary and stand on the e-commerce list alone', () => {
    const platform = catalogue.measures.items.filter((row) => row.kind === 'platform');
    expect(platform).toHaveLength(5);
    for (const measure of platform) {
      expect(measure.appliesTo).toEqual({ lists: ['B14'], elsewhere: 'none' });
      expect(measure.discretion).toBe('voluntary');
    }
  });

  test('measures on persons are in the catalogue only', () => {
    for (const measure of catalogue.measures.items)
      if (measure.target === 'persons' || measure.kind === 'personal')
        expect(measure.catalogueOnly, measure.id).toBe(true);
  });

  test('lists of individuals, and lists that are not in force, are never looked up, and say why', () => {
    for (const list of catalogue.lists.items) {
      if (list.subjects === 'individuals' || list.status !== 'active')
        expect(list.treatment, list.id).toBe('reference');
      expect(list.treatmentReason === null, list.id).toBe(list.treatment === 'lookedUp');
    }
  });

  test('scales and systems of persons are never looked up', () => {
    for (const row of catalogue.systems.items)
      if (row.subjects === 'persons') expect(row.treatment, row.id).not.toBe('lookedUp');
    for (const row of catalogue.scales.items)
      if (row.subjects === 'persons')
        expect(['outOfScope', 'existenceOnly'], row.id).toContain(row.treatment);
  });

  test('red information is excluded or of the class that is never included', () => {
    expect(recordTypes.informationClasses.map((row) => row.id)).toEqual(['green', 'amber', 'red']);
    expect(recordTypes.items.filter((row) => row.informationClass === 'red')).toHaveLength(7);
  });

  test('every fact names its source and the lines there', () => {
    for (const kind of kinds)
      for (const [, cited] of text(kind).matchAll(/"sourceLine": "([^"]+)"/g))
        expect(sourceLine.safeParse(cited).success, `${kind}: ${cited}`).toBe(true);
  });

  test('uses none of the words that judge', () => {
    for (const kind of kinds)
      expect(text(kind), kind).not.toMatch(
        /blacklist|laolai|老赖|untrustworthy|\bscore|\bsafe\b|\bclean\b|\bbanned\b|\bavoid/i,
      );
  });
});
