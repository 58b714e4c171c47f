import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stringLiterals } from './string-literals.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A place where the product speaks; `places.json` has them all. */
export interface Place {
  readonly what: string;
  readonly reads: 'typescript' | 'json' | 'html' | 'markdown';
  readonly files: readonly string[];
  /** Of JSON: the properties whose texts count; `*`: every text. */
  readonly keys?: readonly string[];
}

/** A text that somebody may read, the file it stands in, and what kind of place that is. */
export interface SaidText {
  readonly what: string;
  readonly file: string;
  readonly text: string;
}

/** Every text of a place. A pattern that finds no file is an error: what moved away would go unread. */
export function saidTexts(place: Place): SaidText[] {
  return place.files.flatMap((pattern) => {
    const found = globSync(pattern, { cwd: root, exclude: (name) => /node_modules|\.test\.ts$/.test(name) });
    if (found.length === 0 && !pattern.includes('*')) throw new Error(`There is no ${pattern} to read.`);
    return found.sort().flatMap((file) =>
      textsOf(place, readFileSync(`${root}${file}`, 'utf8')).map((text) => ({
        what: place.what,
        file,
        text,
      })),
    );
  });
}

/** The texts of one file, by what kind of file it is. */
export function textsOf({ reads, keys = [] }: Pick<Place, 'reads' | 'keys'>, source: string): string[] {
  switch (reads) {
    case 'typescript':
      return stringLiterals(source);
    case 'html':
      return [source.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ')];
    case 'markdown':
      return source
        .replace(/^```[\s\S]*?^```/gm, '')
        .replace(/`[^`\n]*`|\]\([^)]*\)/g, '')
        .split('\n');
    case 'json':
      return jsonTexts(JSON.parse(source), keys);
  }
}

function jsonTexts(value: unknown, keys: readonly string[], key = ''): string[] {
  if (typeof value === 'string') return keys.includes('*') || keys.includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => jsonTexts(item, keys, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => jsonTexts(inner, keys, name));
}
