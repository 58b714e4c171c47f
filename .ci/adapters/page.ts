/** What runs in Chromium for `npm run adapter`: reads markup in documents of their own, and tells it. */

import { readTable } from '../../extension/page/adapting/read-table.ts';
import { readWithAdapter } from '../../extension/page/adapting/read-with-adapter.ts';
import { discoverMentions } from '../../extension/page/reading/discover-mentions.ts';
import type { AdapterPage } from '../../test/adapters/test-adapter.ts';
import { judgePage, type PageVerdicts } from './judge-page.ts';
import { reportReading } from './report-reading.ts';

declare global {
  var reportPage: (markup: string, address: string, table: unknown) => string;
  var judgeMarkup: (markup: string, page: AdapterPage, table: unknown) => PageVerdicts;
}

globalThis.reportPage = (markup, address, table) => {
  // No script of the page runs in a parsed document, and nothing in it is fetched.
  const document = new DOMParser().parseFromString(markup, 'text/html');
  const held = readTable(table);
  const shipped = readWithAdapter(document, new URL(address), held);
  const reading =
    shipped.outcome === 'off'
      ? readWithAdapter(document, new URL(address), held, { evenIfOff: true })
      : shipped;
  const generic = [...discoverMentions(document)].filter((mention) => mention !== null);
  return reportReading(reading, shipped.outcome === 'off', generic);
};

globalThis.judgeMarkup = (markup, page, table) => judgePage(markup, page, readTable(table));
