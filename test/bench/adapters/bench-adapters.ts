import { gzipSync } from 'node:zlib';
import { checkedTable } from '../../../.ci/adapters/checked-table.ts';
import { judgePages } from '../../../.ci/adapters/judge-pages.ts';
import { isSwitchedOff } from '../../../extension/page/adapting/choose-adapter.ts';
import { readTable } from '../../../extension/page/adapting/read-table.ts';
import type { Figures } from '../figures.ts';

/**
 * What the site adapters weigh, how many ship switched on, and how they do on their pages and on mutated copies: pages
 * that a site served and reconstructed ones apart. What a reconstructed page shows is that the adapter does what it says.
 */
export async function benchAdapters(): Promise<Figures> {
  const text = checkedTable();
  const table = readTable(JSON.parse(text));
  const bytes = gzipSync(text, { level: 9 }).length;
  const figures: Figures = {
    adapters: table.adapters.length,
    sites: new Set(table.adapters.map(({ site }) => site)).size,
    switchedOn: table.adapters.filter((adapter) => !isSwitchedOff(adapter, table)).length,
    tableBytes: bytes,
    bytesPerAdapter: bytes / table.adapters.length,
  };
  const judged = await judgePages(text);
  for (const known of ['saved', 'reconstructed'] as const) {
    const pages = judged.filter((page) => page.known === known);
    figures[`${known}Pages`] = pages.length;
    for (const verdict of ['same', 'stale', 'fewer', 'wrong'] as const) {
      figures[`${known}${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`] = pages
        .flatMap(({ verdicts }) => Object.values(verdicts))
        .filter((one) => one === verdict).length;
    }
  }
  return figures;
}
