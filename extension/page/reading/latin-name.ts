import { LATIN_NAME } from './legal-forms.ts';
import type { Span } from './registered-name.ts';
import { LINE_BREAK } from './squeezed-text.ts';

/** Characters of a company's name in Latin letters: longer than a Chinese one for the same company. */
const LONGEST_LATIN_NAME = 100;

const STOP = new RegExp(`[;|:：\\p{Script=Han}${LINE_BREAK}]`, 'u');

/** The company's name in Latin letters at the beginning of a label's value, with its legal form; otherwise `null`. */
export function latinNameBehindLabel(text: string, from: number, to: number): Span | null {
  const blank = /^[\s"“'‘]*/.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + blank;
  const value = text.slice(start, Math.min(to, start + LONGEST_LATIN_NAME));
  const stop = value.search(STOP);
  const words = (stop === -1 ? value : value.slice(0, stop)).replace(/[\n\r\t\u00a0]/g, ' ');
  const name = LATIN_NAME.exec(words)?.[0];
  if (name === undefined) return null;
  // A lower-case word behind the form makes it part of a sentence: "Offer limited to five pieces".
  if (/^\s+\p{Ll}/u.test(words.slice(name.length))) return null;
  return { start, end: start + name.length };
}
