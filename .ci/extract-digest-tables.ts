/**
 * Reads the tables of the research notes and keeps what each row names: an id, a short title and the lines
 * of the sources. The notes themselves are no part of the repository; the fixture is, and a test holds the
 * catalogue to it.
 *
 *   node .ci/extract-digest-tables.ts <folder of the notes> && biome check --write test/fixtures
 *
 * Left out on purpose: tables of figures, of requirements, of test scenarios, of perils and of
 * misconceptions, which name no thing of the field that the other tables do not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Row {
  id: string;
  title: string;
  lines: string;
}
interface Table {
  id: string;
  kinds: string[];
  rows: Row[];
}

const TITLE_LENGTH = 60;
const folder = process.argv[2];
if (folder === undefined) throw new Error('Give the folder of the notes: extract-digest-tables.ts <folder>');
const note = (name: string): string => readFileSync(join(folder, `${name}.md`), 'utf8');
const trivium = note('trivium-2020');
const brussee = note('brussee-2023');
const papers = note('walkowski-kuo-liu');

const plain = (text: string): string => text.replaceAll(/[*`▲]/g, '').trim();
const short = (text: string): string => plain(text).slice(0, TITLE_LENGTH).trim();

type Refs = (text: string) => string;
const cite = (source: string, found: string[]): string =>
  found.length === 0 ? '' : `${source} ${[...new Set(found)].join(', ')}`;
const triviumRefs: Refs = (text) =>
  cite('trivium-2020', [...text.matchAll(/\b(?:L|n|fn)\d+(?:-\d+)?\b/g)].map(String));
const brusseeRefs: Refs = (text) => cite('brussee-2023', [...text.matchAll(/@\d+(?:-\d+)?/g)].map(String));
const paperRefs: Refs = (text) => {
  const marks = [...text.matchAll(/\b([WKL])(\d+)(?:[–-]([WKL])?(\d+))?/g)];
  const of = (mark: string): string[] =>
    marks
      .filter(([, first]) => first === mark)
      .map(([, , from, , to]) => `${mark}${from}${to === undefined ? '' : `-${mark}${to}`}`);
  return [
    cite('walkowski', of('W')),
    cite('kuo-2024', of('K')),
    cite('liu-2019', of('L')),
    cite(
      'outside',
      [...text.matchAll(/\[E(\d)\]/g)].map(([, number]) => `E${number}`),
    ),
  ]
    .filter((part) => part !== '')
    .join('; ');
};

/** Cells of the table whose header begins so. Throws when the notes have no such table. */
function cells(text: string, header: string): string[][] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.replaceAll(' ', '').startsWith(header.replaceAll(' ', '')));
  if (start < 0) throw new Error(`The notes have no table with the header ${header}`);
  const rows: string[][] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(line.slice(1, line.lastIndexOf('|')).split('|'));
  }
  return rows;
}

function table(
  id: string,
  kinds: string[],
  text: string,
  header: string,
  refs: Refs,
  columns: { title: number; id?: number; refs?: number; fixed?: string; mark?: string },
): Table {
  const rows = cells(text, header).map((row, index): Row => {
    const own = columns.id === undefined ? `${index + 1}` : plain(row[columns.id] ?? '');
    const cited =
      columns.refs === undefined ? row.join(' ') : `${columns.mark ?? ''}${(row[columns.refs] ?? '').trim()}`;
    return {
      id: `${id}/${own || index + 1}`,
      title: short(row[columns.title] ?? ''),
      lines: columns.fixed ?? refs(cited),
    };
  });
  return { id, kinds, rows };
}

/** Named things of a running text, one for each part; parts without a line are skipped. */
function inline(id: string, kinds: string[], parts: string[], refs: Refs): Table {
  const rows = parts
    .map((part, index): Row => ({ id: `${id}/${index + 1}`, title: short(part), lines: refs(part) }))
    .filter((row) => row.lines !== '');
  return { id, kinds, rows };
}

const between = (text: string, from: string, to: string): string => {
  const start = text.indexOf(from);
  if (start < 0) throw new Error(`The notes no longer say “${from}”`);
  return text.slice(start + from.length, text.indexOf(to, start + from.length));
};

const members = [
  ...between(trivium, "numbers are the source's): ", '\n').matchAll(/(\d+) ([^,]+?)(?=, \d+ |\.$)/g),
].map(
  ([, number = '', name = '']): Row => ({
    id: `members/${number}`,
    title: short(name),
    lines: 'trivium-2020 L925-971',
  }),
);

const paragraphs = (text: string, pattern: RegExp, id: string, refs: Refs): Row[] =>
  [...text.matchAll(pattern)].map((match) => {
    const next = text
      .slice(match.index + match[0].length)
      .search(/\n\n|\n- \*\*|\n\*\*|; \*\*S\d\d|\. \*\*S\d\d/);
    const body = text.slice(match.index, next < 0 ? undefined : match.index + match[0].length + next);
    return { id: `${id}/${match[1] ?? ''}`, title: short(match[2] ?? ''), lines: refs(body) };
  });

const systemsOfPapers = papers.slice(papers.indexOf('### 1B.'), papers.indexOf('### 1I.'));

const cityRows = between(papers, '`city,province,pop_m,gdp_bn,launch,indicators`\n```\n', '```')
  .trim()
  .split('\n')
  .map((line, index): Row => {
    const [city = '', province = ''] = line.split(',');
    return { id: `cities/${index + 1}`, title: `${city}, ${province}`, lines: `liu-2019 L${82 + index}` };
  });

const beijing = [
  ...between(brussee, 'Registration: ', 'Format: ')
    .replaceAll(/\([^)]*labels shifted[^)]*\)/g, '')
    .matchAll(/([A-Za-z][A-Za-z/ ]*?) (\d+)(?: \((\d+)\))?(?=[,.\n ])/g),
].map(
  ([, name = '', types = '', fixed], index): Row => ({
    id: `beijing-categories/${index + 1}`,
    title: `${short(name.replace(/^.*(?:IP|Then) /, ''))} ${types} (${fixed ?? 0})`,
    lines: 'brussee-2023 @1592-1628',
  }),
);

const nationalTypes = [...between(papers, '12 types: ', '[K145').matchAll(/(\d+) ([^;]+?)(?=;|\s*$)/g)].map(
  ([, number = '', name = '']): Row => ({
    id: `national-types/${number}`,
    title: short(name),
    lines: 'kuo-2024 K145, K157',
  }),
);

const tables: Table[] = [
  { id: 'members', kinds: ['authorities'], rows: members },
  table('platforms', ['systems', 'lists'], trivium, '|Name|Operator|', triviumRefs, { title: 0, refs: 4 }),
  table('record-types', ['record-types'], trivium, '|#|Record type|', triviumRefs, {
    id: 0,
    title: 1,
    fixed: 'trivium-2020 L278-312',
  }),
  table('appendix-iii-black', ['instruments'], trivium, '|ID|L|Instrument (Chinese title)|', triviumRefs, {
    id: 0,
    title: 2,
    refs: 1,
    mark: 'L',
  }),
  table('appendix-iii-red', ['instruments'], trivium, '|ID|L|Instrument|Targets|Controller|', triviumRefs, {
    id: 0,
    title: 2,
    refs: 1,
    mark: 'L',
  }),
  table('appendix-ii', ['regulations'], trivium, '|L|Instrument|Gist|Year|', triviumRefs, {
    title: 1,
    refs: 0,
    mark: 'L',
  }),
  inline(
    'also-named',
    ['regulations'],
    between(trivium, 'Also named: ', ' The **six').split('; '),
    triviumRefs,
  ),
  table('appendix-iv', ['regulations'], trivium, '|L|Province|', triviumRefs, {
    title: 2,
    refs: 0,
    mark: 'L',
  }),
  table('severity', ['scales'], trivium, '|Level|Meaning|Repair|', triviumRefs, {
    title: 0,
    fixed: 'trivium-2020 L434-440',
  }),
  {
    id: 'grade-families',
    kinds: ['scales'],
    rows: ['Comprehensive', 'Compliance', 'Quality', 'Financial'].map((name) => ({
      id: `grade-families/${name.toLowerCase()}`,
      title: name,
      lines: 'trivium-2020 L533-540',
    })),
  },
  inline(
    'outside-scope',
    ['systems'],
    between(trivium, 'outside our scope**: ', 'WTO').split(/, (?=the Big|Five|US)/),
    triviumRefs,
  ),
  table('bodies-2023', ['authorities'], brussee, '| Body | Role for us |', brusseeRefs, {
    title: 0,
    refs: 2,
  }),
  table('systems-2023', ['systems'], brussee, '| ID | System |', brusseeRefs, { id: 0, title: 1, refs: 6 }),
  {
    id: 'lists-2023',
    kinds: ['lists', 'systems'],
    rows: paragraphs(brussee, /\*\*(LIST-\d+) ([^*]+)\*\*/g, 'lists-2023', brusseeRefs),
  },
  table('ratings-2023', ['scales'], brussee, '| ID | Scheme |', brusseeRefs, { id: 0, title: 1, refs: 6 }),
  table('personal-points-2023', ['scales'], brussee, '| Score | Facts |', brusseeRefs, { title: 0, refs: 2 }),
  table('instruments-2023', ['regulations'], brussee, '| Date | Instrument |', brusseeRefs, {
    title: 1,
    refs: 3,
  }),
  table('basic-measures', ['measures'], brussee, '| Target | Trigger | Measure |', brusseeRefs, {
    title: 2,
    fixed: 'brussee-2023 @1640-1648',
  }),
  { id: 'beijing-categories', kinds: ['record-types'], rows: beijing },
  { id: 'national-types', kinds: ['record-types'], rows: nationalTypes },
  table('bodies-papers', ['authorities'], papers, '| Body | Role | Refs |', paperRefs, { title: 0, refs: 2 }),
  {
    id: 'systems-papers',
    kinds: ['systems'],
    rows: paragraphs(systemsOfPapers, /\*\*(S\d\d) ([^*]+?)\*\*/g, 'systems-papers', paperRefs),
  },
  inline(
    'legal-index',
    ['regulations'],
    papers.slice(papers.indexOf('### 1I.'), papers.indexOf('### 1J.')).split('\n')[1]?.split(' · ') ?? [],
    paperRefs,
  ),
  table(
    'durations',
    ['lists', 'scales', 'systems', 'regulations'],
    papers,
    '| Rule | Value | Ref |',
    paperRefs,
    {
      title: 0,
      refs: 2,
    },
  ),
  table('scales-papers', ['scales'], papers, '| Scale | Bands | Ref |', paperRefs, { title: 0, refs: 2 }),
  { id: 'cities', kinds: ['cities'], rows: cityRows },
  table(
    'contradictions',
    ['lists', 'scales', 'systems', 'regulations', 'authorities', 'cities'],
    papers,
    '| Topic | Versions | Advice |',
    paperRefs,
    { title: 0, refs: 1 },
  ),
];

const target = new URL('../test/fixtures/digest-tables.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(tables, null, 2)}\n`);
for (const { id, rows } of tables) console.log(`${id}: ${rows.length} rows`);
