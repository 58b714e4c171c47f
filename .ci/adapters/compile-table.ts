import { TABLE_FORMAT } from '../../extension/page/adapting/read-table.ts';
import { COMPANY_ROLES, FIELD_MEANINGS, PAGE_KINDS } from '../../extension/page/adapting/vocabulary.ts';
import type { SiteField, SiteFile, SitePage } from './site-file.ts';

interface PackedTable {
  readonly format: number;
  readonly off: readonly string[];
  readonly sites: readonly (readonly unknown[])[];
}

/**
 * Packs what is known of all sites into one table: positions instead of names, one letter for each word of the
 * vocabulary, what is usual left out. A page known from a saved copy has a capital letter.
 */
export function compileTable(sites: readonly SiteFile[], off: readonly string[] = []): PackedTable {
  return {
    format: TABLE_FORMAT,
    off,
    sites: sites.map(({ site, hosts, pages }) => [site, hosts.join(' '), ...pages.map(packPage)]),
  };
}

function packPage({ kind, known, paths, region, fields }: SitePage): unknown[] {
  const letter = letterOf(PAGE_KINDS, kind);
  return [
    known === 'saved' ? letter.toUpperCase() : letter,
    paths.join(' '),
    region?.selector ?? 0,
    packCount(region?.count),
    ...fields.map(packField),
  ];
}

function packField(field: SiteField): unknown[] {
  const { means, role, after, count } = field;
  const letters = letterOf(FIELD_MEANINGS, means) + (role === undefined ? '' : letterOf(COMPANY_ROLES, role));
  const packed = [letters, ...packPlace(field), after?.join(' ') ?? 0, packCount(count)];
  // What stands at the end and says nothing is left out.
  while (packed.at(-1) === 0) packed.pop();
  return packed;
}

function packPlace({ selector, attribute, labels, script, address }: SiteField): unknown[] {
  if (selector !== undefined) return ['s', selector, attribute ?? 0];
  if (labels !== undefined) return ['l', labels.join('|'), 0];
  if (script !== undefined) return ['j', script.selector, script.key];
  if (address) return ['a', 0, 0];
  throw new Error('A field says neither "selector" nor "labels", "script" or "address".');
}

function packCount(count: readonly [number, number] | undefined): readonly [number, number] | 0 {
  return count === undefined || (count[0] === 1 && count[1] === 1) ? 0 : count;
}

function letterOf(letters: Readonly<Record<string, string>>, name: string): string {
  const letter = letters[name];
  if (letter === undefined) throw new Error(`"${name}" is not among: ${Object.keys(letters).join(', ')}.`);
  return letter;
}
