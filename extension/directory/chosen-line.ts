import type { Locale } from '@credit-lens/widget/view';
import { fill } from '../wording/fill.ts';
import { wordsOf } from './words/words-of.ts';

/** Says that a person chose the company themselves, in place of the one whose code is printed. */
export function chosenLine(printedCode: string, locale: Locale): string {
  return fill(wordsOf(locale).chosen, { code: printedCode });
}
