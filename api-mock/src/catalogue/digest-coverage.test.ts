import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { referenceCatalogue } from './reference-catalogue.ts';
import { type Carriers, type CitedRows, type DigestTable, uncovered } from './uncovered.ts';

// Drawn from the tables of the research notes by .ci/extract-digest-tables.ts; the notes are no part of the
// repository.
const tables = fixture<DigestTable[]>('digest-tables');
// Which rows of the catalogue carry each row of those tables, matched by hand.
const map = fixture<Record<string, Carriers>>('digest-rows');

function fixture<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`../../../test/fixtures/${name}.json`, import.meta.url), 'utf8'));
}

const { beijingCategories, nationalTypes } = referenceCatalogue['record-types'];
const catalogue: CitedRows = new Map([
  ...Object.entries(referenceCatalogue).flatMap(([kind, { items }]) =>
    items.map((row) => entry(kind, row.id, row)),
  ),
  ...beijingCategories.map((row) => entry('beijing-categories', row.id, row)),
  ...nationalTypes.map((row) => entry('national-types', String(row.number), row)),
]);

/** Lines are cited by a row and by its parts: the versions of a scale, the grounds of a list. */
function entry(kind: string, id: string, row: object): [string, readonly string[]] {
  return [`${kind}/${id}`, JSON.stringify(row).match(/(?<="sourceLine":")[^"]+/g) ?? []];
}

const carriersOf = (carriers: Carriers): readonly string[] =>
  'none' in carriers ? [] : 'ids' in carriers ? carriers.ids : carriers;
const carrying = [...new Set(Object.values(map).flatMap(carriersOf))];

describe('the catalogue leaves out nothing that the research notes tabulate', () => {
  test('the fixture holds all 27 tables', () => {
    expect(tables).toHaveLength(27);
    for (const table of tables) expect(table.rows.length).toBeGreaterThan(0);
  });

  test.each(tables.map((table) => [table.id, table] as const))('%s', (_, table) => {
    expect(uncovered([table], map, catalogue)).toEqual([]);
  });

  test('the map names no row that the tables do not have', () => {
    const rows = new Set(tables.flatMap((table) => table.rows.map((row) => row.id)));
    expect(Object.keys(map).filter((id) => !rows.has(id))).toEqual([]);
  });

  test('every list of Appendix III carries a row of it', () => {
    const numbered = referenceCatalogue.lists.items.filter(({ id }) => /^(?:[BR]\d\d|N\d)$/.test(id));
    expect(
      numbered.filter(({ id }) => !carriersOf(map[appendixRow(id)] ?? []).includes(`lists/${id}`)),
    ).toEqual([]);
  });

  test('any one row taken out is missed', () => {
    for (const gone of carrying) {
      const rest = new Map(catalogue);
      rest.delete(gone);
      expect(uncovered(tables, map, rest).join(), gone).toContain(`the catalogue has no ${gone}`);
    }
  });
});

function appendixRow(list: string): string {
  return `appendix-iii-${list.startsWith('B') ? 'black' : 'red'}/${list}`;
}
