import { normaliseName } from './normalise-name.ts';
import { toSimplified } from './to-simplified.ts';

/** Brackets of other shapes that stand for the round ones of the register. */
const OPENING = /[〔［[【｛{]/gu;
const CLOSING = /[〕］\]】｝}]/gu;

/** Quotation marks, and what a sentence leaves at the end of a name. */
const AROUND = /[“”„"'‘’「」『』《》〈〉]|^[\s、，,；;：:。.]+|[、，,；;：:。]+$/gu;

/**
 * The wider form of {@link normaliseName}, to compare by, never to show: also brackets of every shape, quotation marks
 * and closing punctuation, Latin letters in one case, traditional characters as simplified ones.
 *
 * Nothing is shortened: place, legal form and branch stay. Two names with one wider form are the same registered name
 * in two writings, unless traditional characters tell them apart, which `compareNames` sees to.
 *
 * @example
 * foldName('「子虛〔杭州〕商貿有限公司」'); // '子虚（杭州）商贸有限公司'
 */
export function foldName(text: string): string {
  return toSimplified(unifyMarks(text));
}

/** {@link foldName} without the step to simplified characters; of the same length. */
export function unifyMarks(text: string): string {
  return normaliseName(text).replace(OPENING, '（').replace(CLOSING, '）').replace(AROUND, '').toLowerCase();
}
