import type { Locale } from '../../locale.ts';
import type { FileWords } from './en.ts';

const known = new Map<Locale, FileWords>();

/** Makes the words of the public file known in one language. */
export function addFileWords(locale: Locale, words: FileWords): void {
  known.set(locale, words);
}

/** Whether the words of the public file are loaded in one language. */
export function hasFileWords(locale: Locale): boolean {
  return known.has(locale);
}

/**
 * The words of the public file, in one language.
 *
 * @throws Error where they are not loaded
 */
export function wordsOf(locale: Locale): FileWords {
  const words = known.get(locale);
  if (words === undefined) throw new Error(`The words of the file in ${locale} are not loaded.`);
  return words;
}
