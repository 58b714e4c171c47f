import type { PageAddress } from './choose-adapter.ts';
import { sellerIdIn } from './seller-id.ts';

/**
 * The seller id in a page's own address, or `null`. A mark that ends in `=` is the name of a parameter of the query;
 * any other stands in host or path.
 *
 * Anyone can make a link, and name one shop in it beside another: `?xseller=RIVAL&seller=MINE`, or a parameter twice.
 * Which of them the site shows is for the site to say, so an address that could mean two sellers means none.
 */
export function sellerIdInAddress(address: PageAddress, after: readonly string[]): string | null {
  const ids = after.flatMap((mark) =>
    mark.endsWith('=') ? parameters(address.search, mark.slice(0, -1)) : behind(address, mark),
  );
  const [id, ...others] = ids;
  return id === undefined || others.length > 0 ? null : sellerIdIn(id, []);
}

/** Every value of a parameter, however its name is written: servers differ in what they take for the same. */
function parameters(search: string, name: string): string[] {
  return [...new URLSearchParams(search)]
    .filter(([one]) => one.trim().toLowerCase().replace('[]', '') === name.toLowerCase())
    .map(([, value]) => value);
}

function behind({ hostname, pathname }: PageAddress, mark: string): string[] {
  return `//${hostname}${pathname}`
    .split(mark)
    .slice(1)
    .map((rest) => /^[A-Za-z0-9_-]*/.exec(rest)?.[0] ?? '');
}
