import type { Locale } from '../locale.ts';
import type { Words } from './en.ts';

/** Bodies without a name, by their Chinese description, as they stand within a sentence. */
export type Described = Readonly<Record<string, string>>;

const known = new Map<Locale, Words>();
const bodies = new Map<Locale, Described>();

/** Makes the words of one language known. */
export function addWords(locale: Locale, words: Words, described: Described = {}): void {
  known.set(locale, words);
  bodies.set(locale, described);
}

/** The words for a body that has no name; `undefined` for one that has, and in languages that need none. */
export function describedBody(zh: string, locale: Locale): string | undefined {
  const described = bodies.get(locale) ?? {};
  return Object.hasOwn(described, zh) ? described[zh] : undefined;
}

/** Whether the words of one language are loaded. */
export function hasWords(locale: Locale): boolean {
  return known.has(locale);
}

/**
 * The words of one language. All of them come with the view core; an element of a page has only those that it loaded.
 *
 * @throws Error where they are not loaded: import `every-language.ts`, or await `loadWords`, before drawing
 */
export function wordsOf(locale: Locale): Words {
  const words = known.get(locale);
  if (words === undefined)
    throw new Error(`The words of ${locale} are not loaded: load them before drawing.`);
  return words;
}
