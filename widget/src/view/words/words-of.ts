import type { Locale } from '../locale.ts';
import type { Words } from './en.ts';

const known = new Map<Locale, Words>();

/** Makes the words of one language known. */
export function addWords(locale: Locale, words: Words): void {
  known.set(locale, words);
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
