import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import pages from '../../test/adapters/pages.json' with { type: 'json' };
import { checkedTable } from './checked-table.ts';
import { inChromium } from './in-chromium.ts';
import type { PageVerdicts, Verdict } from './judge-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const VERDICTS: readonly Verdict[] = ['same', 'stale', 'fewer', 'wrong'];

/** How all adapters do on their pages and on mutated copies, saved and reconstructed pages apart, as a table. */
export async function reportPages(): Promise<string> {
  const text = checkedTable();
  const table: unknown = JSON.parse(text);
  const verdicts = await inChromium(async (chromium) => {
    const judged: PageVerdicts[] = [];
    for (const page of pages) {
      const markup = readFileSync(root + page.file, 'utf8');
      judged.push(
        await chromium.evaluate(([html, one, held]) => globalThis.judgeMarkup(html, one, held), [
          markup,
          page,
          table,
        ] as const),
      );
    }
    return judged;
  });
  const bytes = gzipSync(text, { level: 9 }).length;
  const lines = [
    `adapters: ${pages.length}; compiled table: ${bytes} bytes gzipped, ${(bytes / pages.length).toFixed(1)} each`,
  ];
  for (const known of ['saved', 'reconstructed'] as const) {
    const of = verdicts.filter(
      (_one, at) => pages[at]?.file.startsWith('test/pages/') === (known === 'saved'),
    );
    lines.push('', `known from a ${known} page: ${of.length}`, row('', VERDICTS));
    for (const mutation of Object.keys(of[0] ?? {}))
      lines.push(
        row(
          mutation,
          VERDICTS.map((verdict) => of.filter((one) => one[mutation] === verdict).length),
        ),
      );
  }
  return lines.join('\n');
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `  ${name.padEnd(16)}${cells.map((cell) => `${cell}`.padStart(8)).join('')}`;
}
