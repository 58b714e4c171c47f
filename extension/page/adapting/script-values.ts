import { textContentOf } from '../reading/native-dom.ts';

/** Letters of one script that are looked at: shop pages carry their whole state in one. */
const LONGEST_SCRIPT = 2_000_000;
/** Letters of a value: no code, name or seller id is longer. */
const LONGEST_VALUE = 400;
const MOST_VALUES = 50;

/** The value behind a key, as JSON writes it: a text, or a whole number. */
const VALUE = /^\s*:\s*(?:("(?:[^"\\]|\\.){0,400}")|(\d{1,25}))/;

/**
 * The different values that a key has in the JSON of a script. It is not parsed: a script of a megabyte would hold the
 * page up for longer than reading may, and many are assignments and no JSON at all.
 */
export function scriptValues(script: Element, key: string): string[] {
  const text = (textContentOf(script) ?? '').slice(0, LONGEST_SCRIPT);
  const quoted = JSON.stringify(key);
  const values = new Set<string>();
  for (let at = text.indexOf(quoted); at !== -1 && values.size < MOST_VALUES; ) {
    const from = at + quoted.length;
    const value = VALUE.exec(text.slice(from, from + LONGEST_VALUE + 20));
    const read = value?.[2] ?? (value?.[1] === undefined ? '' : unquote(value[1]));
    if (read.trim() !== '') values.add(read.trim());
    at = text.indexOf(quoted, from);
  }
  return [...values];
}

function unquote(literal: string): string {
  try {
    return JSON.parse(literal) as string;
  } catch {
    // An escape that JSON does not know: the script is no JSON here, and says nothing.
    return '';
  }
}
