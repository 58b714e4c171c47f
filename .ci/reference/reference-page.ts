import { readFileSync } from 'node:fs';
import { type EntryPoint, entryPoints } from '../public-names/entry-points.ts';
import type { PublicName } from '../public-names/public-name.ts';
import type { Anchors } from './anchors.ts';
import { describeName } from './describe-name.ts';

/** Said of an entry point whose module is generated, and has no comment of its own. */
const GENERATED = 'The types of the contract: everything that travels between a client and a server.';

/** Headings of the kinds in the table of a page. */
const KINDS: readonly (readonly [PublicName['kind'], string])[] = [
  ['function', 'functions'],
  ['class', 'classes'],
  ['constant', 'constants'],
  ['interface', 'interfaces'],
  ['type', 'types'],
];

/** What an entry point is for: the comment at the head of its module. */
export function purposeOf({ file }: EntryPoint): string {
  const [, comment] = /^\/\*\*(.*?)\*\//s.exec(readFileSync(file, 'utf8')) ?? [];
  if (comment === undefined && file.endsWith('.gen.ts')) return GENERATED;
  if (comment === undefined)
    throw new Error(`${file} is an entry point: begin it with a comment that says what for.`);
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim());
  return lines
    .filter((line) => !line.startsWith('@'))
    .join(' ')
    .trim();
}

/** The page of an entry point. */
export function referencePage(entry: EntryPoint, anchors: Anchors): string {
  const here = anchors.namesOn(entry);
  const linked = (name: PublicName) => `[\`${name.name}\`](${anchors.link(name.name, entry)})`;
  const rows = KINDS.flatMap(([kind, title]) => {
    const of = here.filter((name) => name.kind === kind);
    return of.length === 0 ? [] : [`| ${title} | ${of.map(linked).join(', ')} |`];
  });
  const others = namesElsewhere(entry, anchors, linked);
  return `${[
    `# ${entry.specifier}`,
    purposeOf(entry),
    rows.length === 0 ? '' : ['| kind | names |', '| --- | --- |', ...rows].join('\n'),
    others.length === 0 ? '' : `It also has ${others.join(', ')}.`,
    ...here.map((name) => describeName(name, anchors, entry)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

/** What an entry point exports and another page describes: a whole entry point by its name, single names by theirs. */
function namesElsewhere(entry: EntryPoint, anchors: Anchors, linked: (name: PublicName) => string): string[] {
  return entryPoints()
    .filter((other) => other.specifier !== entry.specifier)
    .flatMap((other) => {
      const all = anchors.namesOn(other);
      const taken = all.filter(({ entries }) => entries.includes(entry.specifier));
      const isWhole = taken.length > 1 && taken.length === all.length;
      return isWhole ? [`all of [\`${other.specifier}\`](${other.slug}.md)`] : taken.map(linked);
    });
}
