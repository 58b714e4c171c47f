import { citedLines } from '../api-mock/src/catalogue/cited-lines.ts';
import {
  referenceCatalogue as catalogue,
  type ReferenceKind,
} from '../api-mock/src/catalogue/reference-catalogue.ts';

const SOURCES: Record<string, string> = {
  'trivium-2020': 'Schaefer (Trivium China), “China’s Corporate Social Credit System”, 2020',
  'brussee-2023': 'Brussee, “Social Credit: The Warring States of China’s Emerging Data Empire”, 2023',
  'kuo-2024': 'Kuo, research paper 2/2024',
  'liu-2019': 'Liu, “Multiple Social Credit Systems in China”, 2019',
  walkowski: 'Walkowski, on the social credit system',
  outside: 'Knowledge from outside these sources, always marked',
};

interface Citation {
  mark: string;
  from: number;
  to: number;
  row: string;
}

/** docs/coverage-of-sources.md: for each source, line by line, the rows of the catalogue that rest on it. */
export function coverageOfSources(): string {
  const citations = new Map<string, Citation[]>(Object.keys(SOURCES).map((source) => [source, []]));
  for (const kind of Object.keys(catalogue) as ReferenceKind[])
    for (const row of catalogue[kind].items)
      for (const { source, ...lines } of citedLines(row.sourceLine))
        citations.get(source)?.push({ ...lines, row: `\`${kind}/${row.id}\`` });

  const sections = [...citations].map(([source, cited]) => {
    const lines = new Map<string, { sort: [string, number, number]; rows: string[] }>();
    for (const { mark, from, to, row } of cited) {
      const label = `${mark}${from}${to === from ? '' : `–${to}`}`;
      const entry = lines.get(label) ?? { sort: [mark, from, to], rows: [] };
      if (!entry.rows.includes(row)) entry.rows.push(row);
      lines.set(label, entry);
    }
    const sorted = [...lines].sort(
      ([, { sort: a }], [, { sort: b }]) => a[0].localeCompare(b[0]) || a[1] - b[1] || a[2] - b[2],
    );
    const body = sorted.map(([label, { rows }]) => `| ${label} | ${rows.join(', ')} |`);
    return [
      `## ${source}`,
      '',
      SOURCES[source] ?? source,
      '',
      '| Lines | Rows |',
      '| --- | --- |',
      ...body,
      '',
    ].join('\n');
  });

  const counts = (Object.keys(catalogue) as ReferenceKind[])
    .map((kind) => `| \`${kind}\` | ${catalogue[kind].items.length} |`)
    .join('\n');
  return `# Coverage of the sources

Generated from \`api-mock/catalogue/\` by \`npm run catalogue\`; do not edit by hand.

Each row of the catalogue names the lines it rests on. Read the other way round, this page shows what became of each line.
\`L\`, \`@\`, \`K\` and \`W\` are lines of the text, \`n\` endnotes, \`fn\` footnotes, \`E\` notes on outside knowledge.

| Kind | Rows |
| --- | --- |
${counts}

${sections.join('\n')}`;
}
