import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { citedLines, overlap } from './cited-lines.ts';
import { type ReferenceKind, referenceCatalogue } from './reference-catalogue.ts';

interface DigestTable {
  id: string;
  kinds: ReferenceKind[];
  rows: { id: string; title: string; lines: string }[];
}

// Drawn from the tables of the research notes by .ci/extract-digest-tables.ts; the notes are no part of the
// repository.
const fixture = new URL('../../../test/fixtures/digest-tables.json', import.meta.url);
const tables: DigestTable[] = JSON.parse(readFileSync(fixture, 'utf8'));

const { 'record-types': recordTypes, authorities, instruments, cities, systems } = referenceCatalogue;
const rowsOf = (kinds: readonly ReferenceKind[]) =>
  kinds.flatMap((kind): readonly { sourceLine: string }[] => referenceCatalogue[kind].items);

/** Tables whose rows carry a number or a mark that the catalogue keeps: nothing but that very row will do. */
const byMark: Record<string, (mark: string, title: string) => boolean> = {
  members: (mark) => authorities.items.some((row) => row.conferenceNumber === Number(mark)),
  'record-types': (mark) => recordTypes.items.some((row) => row.number === Number(mark)),
  'appendix-iii-black': hasInstrumentRow,
  'appendix-iii-red': hasInstrumentRow,
  'beijing-categories': (_, title) =>
    recordTypes.beijingCategories.some((row) => title.endsWith(` ${row.dataTypes} (${row.unconditional})`)),
  'national-types': (mark) => recordTypes.nationalTypes.some((row) => row.number === Number(mark)),
  cities: (_, title) =>
    cities.items.some(
      (row) => row.hasPoints && title === `${row.name.en}, ${printedProvince(row.provincePrinted)}`,
    ),
  'systems-2023': hasAlias,
  'systems-papers': hasAlias,
};

/**
 * Tables, and rows, whose titles describe rather than name: a row on the same lines of the same source
 * must exist.
 */
const byLines = new Set([
  'severity',
  'durations',
  'contradictions',
  // “Others named” and “Non-SCS or abandoned” gather many lists under one heading.
  'lists-2023/LIST-10',
  'lists-2023/LIST-13',
]);

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

/** Words long enough to name something, and every run of Chinese. */
function names(title: string): string[] {
  const words = title.toLowerCase().match(/[a-z][a-z0-9-]{3,}|[\u4e00-\u9fff]{2,}|\d{3,}[a-z]?/g) ?? [];
  return words.filter(
    (word) => !['list', 'system', 'service', 'services', 'with', 'from', 'national'].includes(word),
  );
}

function isCovered(table: DigestTable, row: DigestTable['rows'][number]): boolean {
  const mark = row.id.slice(row.id.indexOf('/') + 1);
  const exact = byMark[table.id];
  if (exact !== undefined) return exact(mark, row.title);
  const wanted = citedLines(row.lines);
  const candidates = rowsOf(table.kinds).filter((candidate) => {
    const cited = JSON.stringify(candidate).match(/(?<="sourceLine":")[^"]+/g) ?? [];
    return (
      wanted.length === 0 ||
      cited.flatMap(citedLines).some((one) => wanted.some((other) => overlap(one, other)))
    );
  });
  if (byLines.has(table.id) || byLines.has(row.id)) return wanted.length === 0 || candidates.length > 0;
  const sought = names(row.title);
  return candidates.some((candidate) => {
    const text = JSON.stringify(candidate).toLowerCase();
    return sought.length === 0 || sought.some((name) => text.includes(name));
  });
}

describe('the catalogue leaves out nothing that the research notes tabulate', () => {
  test('the fixture holds all 27 tables', () => {
    expect(tables).toHaveLength(27);
    for (const table of tables) expect(table.rows.length).toBeGreaterThan(0);
  });

  test.each(tables.map((table) => [table.id, table] as const))('%s', (_, table) => {
    expect(table.rows.filter((row) => !isCovered(table, row))).toEqual([]);
  });
});
