/** What runs in Chromium for `npm run adapter -- try`: reads markup in a document of its own, and tells it as text. */
import { readTable } from '../../extension/page/adapting/read-table.ts';
import { readWithAdapter } from '../../extension/page/adapting/read-with-adapter.ts';
import { discoverMentions } from '../../extension/page/reading/discover-mentions.ts';
import { reportReading } from './report-reading.ts';

declare global {
  var reportPage: (markup: string, address: string, table: unknown) => string;
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
