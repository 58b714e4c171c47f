/** White space of every kind, and the invisible characters that pages put between visible ones. */
const BLANK = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;

/**
 * Unifies how pages write a registered name, so that equal names compare equal: NFKC (full-width letters and
 * digits become half-width, compatibility characters their usual form), round brackets full-width as the
 * register writes them, no white space and no invisible characters.
 *
 * It never guesses: nothing is shortened, no legal form is dropped, no character is replaced by a similar one.
 *
 * @example
 * import { normaliseName } from '@credit-lens/sdk/names';
 *
 * console.log(normaliseName('子虚 (杭州) 商贸有限公司')); // → 子虚（杭州）商贸有限公司
 */
export function normaliseName(text: string): string {
  // Composed again, for what stood between a letter and its mark may have gone.
  const letters = text.normalize('NFKC').replace(BLANK, '').normalize('NFC');
  return letters.replaceAll('(', '（').replaceAll(')', '）');
}
