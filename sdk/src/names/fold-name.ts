import { normaliseName } from './normalise-name.ts';
import { toSimplified } from './to-simplified.ts';

/** Brackets of other shapes that stand for the round ones of the register. */
const OPENING = /[〔［[【｛{]/gu;
const CLOSING = /[〕］\]】｝}]/gu;

/** Quotation marks, which stand in no registered name. */
const QUOTES = /[“”„"'‘’「」『』《》〈〉]/gu;

/** What a sentence or a form leaves at either end of a name. */
const AT_ENDS = '、，,；;：:。.';

/**
 * The wider form of {@link normaliseName}, to compare by, never to show: also brackets of every shape, quotation marks
 * and closing punctuation, Latin letters in one case, traditional characters as simplified ones.
 *
 * Nothing is shortened: place, legal form and branch stay. Two names with one wider form are the same registered name
 * in two writings, unless traditional characters tell them apart, which `compareNames` sees to.
 *
 * @example
 * import { foldName } from '@credit-lens/sdk/names';
 *
 * console.log(foldName('子虛 (杭州) 商貿有限公司')); // → 子虚（杭州）商贸有限公司
 */
export function foldName(text: string): string {
  return toSimplified(unifyMarks(text));
}

/** {@link foldName} without the step to simplified characters; of the same length. */
export function unifyMarks(text: string): string {
  const unified = normaliseName(text).replace(OPENING, '（').replace(CLOSING, '）').replace(QUOTES, '');
  let start = 0;
  let end = unified.length;
  while (start < end && AT_ENDS.includes(unified.charAt(start))) start++;
  // A full stop may belong to a Latin form at the end: Co., Ltd.
  while (end > start && AT_ENDS.slice(0, -1).includes(unified.charAt(end - 1))) end--;
  // Composed again, for a quotation mark may have stood between a letter and its mark.
  return unified.slice(start, end).toLowerCase().normalize('NFC');
}
