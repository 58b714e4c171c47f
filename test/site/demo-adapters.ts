import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkedTable } from '../../.ci/adapters/checked-table.ts';
import { readSiteFiles } from '../../.ci/adapters/read-site-files.ts';
import type { SiteFile } from '../../.ci/adapters/site-file.ts';
import demoMarket from './adapters/demo-market.json' with { type: 'json' };

/**
 * Writes the site adapters that the demonstration's server publishes: those of the extension, and one for the demo
 * marketplace, whose shop pages print no code. The extension gets it as it gets any update.
 *
 * @param change what a test publishes in their place
 * @returns the file
 */
export function writeDemoAdapters(
  file: string,
  change: (sites: readonly SiteFile[]) => readonly SiteFile[] = (sites) => sites,
  off: readonly string[] = [],
): string {
  const sites = change([...readSiteFiles(), demoMarket as unknown as SiteFile]);
  const table = { ...JSON.parse(checkedTable(sites)), off };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(table));
  return file;
}
