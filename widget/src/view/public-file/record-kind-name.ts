import { contractWord } from '../contract-word.ts';
import type { Locale } from '../locale.ts';
import { wordsOf } from './words/words-of.ts';

/** What a kind of record is called; a kind of a newer contract by the name that the server gives it. */
export function recordKindName(kind: string, locale: Locale): string {
  return contractWord(wordsOf(locale), 'record', kind, 'type');
}
