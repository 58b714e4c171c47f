import { type EntryPoint, entryPoints } from '../public-names/entry-points.ts';
import type { PublicName } from '../public-names/public-name.ts';

/** Where the description of each public name stands. */
export interface Anchors {
  /** The names that a page describes: by kind, then by the alphabet. */
  namesOn(entry: EntryPoint): readonly PublicName[];
  /** A link to a name from a page; null when no page describes such a name. */
  link(name: string, from: EntryPoint): string | null;
}

const KINDS: readonly PublicName['kind'][] = ['function', 'class', 'constant', 'interface', 'type'];

/** By code units: the same on every machine. */
function byName(left: PublicName, right: PublicName): number {
  const kinds = KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind);
  if (kinds !== 0) return kinds;
  return left.name < right.name ? -1 : 1;
}

/** Gives every name its page and its heading. Two headings that differ in case alone get a number, as forges do it. */
export function anchorsOf(names: readonly PublicName[]): Anchors {
  const entries = entryPoints();
  const namesOn = ({ specifier }: EntryPoint) =>
    names.filter((name) => name.entries[0] === specifier).toSorted(byName);
  const places = new Map<string, { readonly slug: string; readonly anchor: string }>();
  for (const entry of entries) {
    const seen = new Map<string, number>();
    for (const { name } of namesOn(entry)) {
      const plain = name.toLowerCase();
      const before = seen.get(plain) ?? 0;
      seen.set(plain, before + 1);
      places.set(name, { slug: entry.slug, anchor: before === 0 ? plain : `${plain}-${before}` });
    }
  }
  return {
    namesOn,
    link(name, from) {
      const place = places.get(name);
      if (place === undefined) return null;
      return `${place.slug === from.slug ? '' : `${place.slug}.md`}#${place.anchor}`;
    },
  };
}
