import type { Words } from '../words/en.ts';

/** Sentences one after the other: with a space between them in English, without one in Chinese. */
export function sentences(words: Words, ...said: unknown[]): unknown[] {
  return said.flatMap((sentence, place) => (place === 0 ? [sentence] : [words.sentenceSeparator, sentence]));
}
