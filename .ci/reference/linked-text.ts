import type { EntryPoint } from '../public-names/entry-points.ts';
import type { Anchors } from './anchors.ts';

/** A name in backticks that can mean nothing else: `LookupResult`, `createClient`, `CreditClient.lookup`. */
const NAME = /(?<!\[)`((?:[A-Z]|[a-z]+[A-Z])\w*)((?:\.\w+)?)`/g;

/** A text with links to the names that it mentions, but for `self`. */
export function linkedText(text: string, anchors: Anchors, from: EntryPoint, self: string): string {
  return text.replace(NAME, (written, name: string) => {
    const link = name === self ? null : anchors.link(name, from);
    return link === null ? written : `[${written}](${link})`;
  });
}

/** Links to the public names that stand in a piece of TypeScript, in their order. */
export function namesWithin(code: string, anchors: Anchors, from: EntryPoint, self: string): string[] {
  const words = code
    .replace(/\/\*\*.*?\*\//gs, '')
    .replace(/'[^']*'/g, '')
    .match(/\b[A-Z]\w*/g);
  return [...new Set(words)].flatMap((name) => {
    const link = name === self ? null : anchors.link(name, from);
    return link === null ? [] : [`[\`${name}\`](${link})`];
  });
}
