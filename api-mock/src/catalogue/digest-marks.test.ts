import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceCatalogue } from './reference-catalogue.ts';
import type { DigestTable } from './uncovered.ts';

const fixture = new URL('../../../test/fixtures/digest-tables.json', import.meta.url);
const tables: DigestTable[] = JSON.parse(readFileSync(fixture, 'utf8'));
const { 'record-types': recordTypes, authorities, instruments, cities, systems } = referenceCatalogue;

/** Tables whose rows carry a number, a mark or a count: the catalogue keeps the very same. */
const keepsMark: Record<string, (mark: string, title: string) => boolean> = {
  members: (mark) => authorities.items.some((row) => row.conferenceNumber === Number(mark)),
  'record-types': (mark) => recordTypes.items.some((row) => row.number === Number(mark)),
  'appendix-iii-black': hasInstrumentRow,
  'appendix-iii-red': hasInstrumentRow,
  'beijing-categories': (_, title) =>
    recordTypes.beijingCategories.some((row) => title.endsWith(` ${row.dataTypes} (${row.unconditional})`)),
  cities: (_, title) =>
    cities.items.some(
      (row) => row.hasPoints && title === `${row.name.en}, ${printedProvince(row.provincePrinted)}`,
    ),
  'systems-2023': hasAlias,
  'systems-papers': hasAlias,
};

function hasInstrumentRow(mark: string, title: string): boolean {
  return instruments.items.some((row) => row.rows.includes(mark) && row.title.zh.startsWith(title));
}

function hasAlias(mark: string): boolean {
  return systems.items.some((row) => row.aliases.includes(mark));
}

// The table prints a wrong province for one city and keeps the mark for it.
function printedProvince(province: string | null): string {
  return province === 'Shanxi' ? 'Shanxi(sic)' : (province ?? '');
}

test.each(Object.entries(keepsMark))('the catalogue keeps the marks of %s', (id, keeps) => {
  const rows = tables.find((table) => table.id === id)?.rows ?? [];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => !keeps(row.id.slice(row.id.indexOf('/') + 1), row.title))).toEqual([]);
});
