import { readTable } from '../../extension/page/adapting/read-table.ts';
import { wholeLabel } from '../../extension/page/reading/label-lexicon.ts';
import { compileTable } from './compile-table.ts';
import { readSiteFiles } from './read-site-files.ts';
import type { SiteFile } from './site-file.ts';

/** Labels behind which no company's present name stands. */
const OTHER_LABELS = ['code', 'person', 'other', 'formerName'];

/**
 * The table that the extension carries, as text, out of all site files.
 *
 * @throws Error naming what is wrong: with the schema, with a selector, with a label that the lexicon does not know.
 */
export function checkedTable(sites: readonly SiteFile[] = readSiteFiles()): string {
  const wrong = sites.flatMap(({ site, pages }) =>
    pages.flatMap(({ kind, fields }, at) => [
      ...(pages.findIndex((other) => other.kind === kind) === at
        ? []
        : [`${site} has two pages of the kind "${kind}"`]),
      ...fields.flatMap(({ means, labels = [] }) =>
        labels
          .filter((label) => !announces(label, means))
          .map(
            (label) =>
              `${site}/${kind}: no ${means} stands behind "${label}" (extension/page/reading/labels.json)`,
          ),
      ),
    ]),
  );
  if (wrong.length > 0) throw new Error(`Adapters that cannot be packed:\n${wrong.join('\n')}`);
  const table = compileTable(sites);
  readTable(table);
  // One site to a line, so that a change shows as one.
  const { format, off, sites: packed } = table;
  const lines = packed.map((site) => JSON.stringify(site)).join(',\n');
  return `{"format":${format},"off":${JSON.stringify(off)},"sites":[\n${lines}\n]}\n`;
}

function announces(label: string, means: string): boolean {
  const role = wholeLabel(label);
  return means === 'code' ? role === 'code' : role !== null && !OTHER_LABELS.includes(role);
}
