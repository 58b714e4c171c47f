import { gzipSync } from 'node:zlib';
import { checkedTable } from './checked-table.ts';
import type { Verdict } from './judge-page.ts';
import { judgePages } from './judge-pages.ts';

const VERDICTS: readonly Verdict[] = ['same', 'stale', 'fewer', 'wrong'];

/** How all adapters do on their pages and on mutated copies, saved and reconstructed pages apart, as a table. */
export async function reportPages(): Promise<string> {
  const table = checkedTable();
  const pages = await judgePages(table);
  const bytes = gzipSync(table, { level: 9 }).length;
  const lines = [
    `adapters: ${pages.length}; compiled table: ${bytes} bytes gzipped, ${(bytes / pages.length).toFixed(1)} each`,
  ];
  for (const known of ['saved', 'reconstructed'] as const) {
    const verdicts = pages.filter((page) => page.known === known).map((page) => page.verdicts);
    lines.push('', `known from a ${known} page: ${verdicts.length}`, row('', VERDICTS));
    for (const mutation of Object.keys(verdicts[0] ?? {}))
      lines.push(
        row(
          mutation,
          VERDICTS.map((verdict) => verdicts.filter((one) => one[mutation] === verdict).length),
        ),
      );
  }
  return lines.join('\n');
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `  ${name.padEnd(20)}${cells.map((cell) => `${cell}`.padStart(8)).join('')}`;
}
