import { checkedTable } from './checked-table.ts';
import { inChromium } from './in-chromium.ts';

/**
 * What the adapters, as their files stand now, find in a page that is read under an address. In Chromium, because no
 * other reader sees a page as the extension does.
 */
export async function tryAdapter(markup: string, address: URL): Promise<string> {
  const table: unknown = JSON.parse(checkedTable());
  return inChromium((page) =>
    page.evaluate(([text, as, held]) => globalThis.reportPage(text, as, held), [
      markup,
      address.href,
      table,
    ] as const),
  );
}
