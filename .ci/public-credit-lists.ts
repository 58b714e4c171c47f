import { catalogueTables } from './catalogue-tables.ts';

/** Where a table stands in the page. */
const PLACE = /(<!-- table: ([a-z ]+) -->)[\s\S]*?(<!-- end of table -->)/g;

/**
 * docs/public-credit-lists.md with its tables drawn anew; the prose around them is written by hand. Throws when
 * the page asks for a table that there is not, or leaves one out.
 */
export function publicCreditLists(page: string): string {
  const placed = new Set<string>();
  const filled = page.replaceAll(PLACE, (_place, start: string, name: string, end: string) => {
    const table = catalogueTables[name];
    if (table === undefined)
      throw new Error(`docs/public-credit-lists.md asks for an unknown table “${name}”`);
    placed.add(name);
    return `${start}\n\n${table()}\n\n${end}`;
  });
  const missing = Object.keys(catalogueTables).filter((name) => !placed.has(name));
  if (missing.length > 0)
    throw new Error(`docs/public-credit-lists.md has no place for: ${missing.join(', ')}`);
  return filled;
}
