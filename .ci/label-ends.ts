/**
 * Packs the labels that reading knows, those of one role together, and writes with which words they end, for the first look at
 * a page. With `--check` it writes nothing and fails when a file differs from what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../extension/page/reading/fold-label.ts';
import labels from '../extension/page/reading/labels.json' with { type: 'json' };

const FOLDER = new URL('../extension/page/', import.meta.url);
/** The values of these are never read, so nothing is missed where they stand alone. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['person', 'other']);
const LATIN_WORD = /[\p{Script=Latin}\p{N}.'’-]+$/u;

/** Last letters of a word in Latin letters that are written: so many tell it well enough from words that end no label. */
const LETTERS = 6;

const words = new Set<string>();
const pairs = new Set<string>();
for (const { role, labels: texts } of labels) {
  if (LEFT_ALONE.has(role)) continue;
  for (const text of texts) {
    const label = fold(text).replace(/\s*\([^)]*\)$/, '');
    const word = LATIN_WORD.exec(label)?.[0];
    if (word === undefined) pairs.add(label.slice(-2));
    else words.add(word.slice(-LETTERS));
  }
}
/** Each once, with a space before and behind it, so that a whole one is found by looking for it between two spaces. */
const spaced = (all: ReadonlySet<string>) => ` ${[...all].sort().join(' ')} `;
const last = new Set([...words, ...pairs].flatMap((end) => [end.slice(-1), end.slice(-1).toUpperCase()]));
const ends = {
  letters: LETTERS,
  last: [...last].sort().join(''),
  words: spaced(words),
  pairs: spaced(pairs),
};

const packed = new Map<string, string[]>();
for (const { role, match, labels: texts } of labels) {
  const kind = `${role} ${match}`;
  packed.set(kind, [...(packed.get(kind) ?? []), ...texts]);
}
const table = [...packed].map(([kind, texts]) => [...kind.split(' '), [...new Set(texts)].join('|')]);

for (const [name, content] of [
  ['scout/label-ends.gen.json', ends],
  ['reading/labels.gen.json', table],
] as const) {
  const file = new URL(name, FOLDER);
  const written = `${JSON.stringify(content, null, 2)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(file, written);
  else if (readFileSync(file, 'utf8') !== written)
    throw new Error(`${name} is not what the labels give: run "npm run label-ends".`);
}
